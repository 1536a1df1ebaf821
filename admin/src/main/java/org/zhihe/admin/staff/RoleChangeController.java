package org.zhihe.admin.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.RoleDesk;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.procedure.OwnAct;
import org.zhihe.templates.web.Networks;

/** A second administrator decides on a role. Who tries to be both is refused, and entered. */
@Controller("/staff/waiting/{id}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class RoleChangeController {
    private final RoleDesk desk;
    private final Audit audit;
    private final Networks networks;

    RoleChangeController(RoleDesk desk, Audit audit, Networks networks) {
        this.desk = desk;
        this.audit = audit;
        this.networks = networks;
    }

    @Post("/approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> approve(HttpRequest<?> request, Officer officer, long id) {
        try {
            return StaffController.done(desk.approve(officer, id).id(), "approve");
        } catch (OwnAct own) {
            audit.refused(
                    Act.ACCESS_REFUSED,
                    officer.actor(),
                    null,
                    "POST /staff/waiting/{id}/approve",
                    networks.of(request));
            throw own;
        }
    }

    @Post("/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reject(Officer officer, long id) {
        desk.reject(officer, id);
        return HttpResponse.seeOther(URI.create("/staff?done=reject"));
    }
}
