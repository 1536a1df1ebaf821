package org.zhihe.admin.protection;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.protection.OpeningDesk;
import org.zhihe.casework.protection.ProtectedIdentity;

/** The one page that says who a protected reporter is. */
@Controller("/matters/{number}/protected-identity")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ProtectedIdentityController {
    private final OpeningDesk desk;
    private final Scenes scenes;
    private final ProtectedIdentitySheet sheet;

    ProtectedIdentityController(OpeningDesk desk, Scenes scenes, ProtectedIdentitySheet sheet) {
        this.desk = desk;
        this.scenes = scenes;
        this.sheet = sheet;
    }

    @Get
    ModelAndView<ProtectedIdentityPage> read(Officer officer, String number) {
        ProtectedIdentity who = desk.read(officer, number);
        return new ModelAndView<>("admin/protected-identity", sheet.page(scenes.of(officer, number), who));
    }
}
