package org.zhihe.admin.staff;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.RoleDesk;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.account.StaffDesk;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** The staff, one by one: role and body, disabling and enabling, invitations sent again. */
@Controller("/staff")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class StaffController {
    private final StaffDesk desk;
    private final RoleDesk roles;
    private final HeadDesk heads;
    private final StaffListSheet list;
    private final StaffSheet sheet;
    private final Clocks clocks;

    StaffController(
            StaffDesk desk, RoleDesk roles, HeadDesk heads, StaffListSheet list, StaffSheet sheet, Clocks clocks) {
        this.desk = desk;
        this.roles = roles;
        this.heads = heads;
        this.list = list;
        this.sheet = sheet;
        this.clocks = clocks;
    }

    @Get
    ModelAndView<StaffListPage> list(Officer officer, @QueryValue(defaultValue = "") String done) {
        return new ModelAndView<>("admin/staff/list", list.page(officer, done));
    }

    @Get("/{id}")
    ModelAndView<StaffMemberPage> one(Officer officer, long id, @QueryValue(defaultValue = "") String done) {
        return page(sheet.member(desk.one(id), officer, done));
    }

    @Post("/{id}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(Officer officer, long id, @Nullable @Body Map<String, Object> body) {
        SubmittedForm submitted = SubmittedForm.of(body);
        Answers answers = sheet.change().read(submitted, clocks.today());
        Staff member = desk.one(id);
        if (answers.ok()) {
            try {
                RoleDesk.Outcome outcome = roles.change(
                        officer,
                        id,
                        version(submitted),
                        answers.choice("role", Role.class),
                        Long.parseLong(answers.text("body")));
                return done(id, outcome.waits() ? "propose" : "change");
            } catch (NotFound gone) {
                throw gone;
            } catch (Refusal why) {
                answers.refuse("role", why.messageKey(), why.arguments().toArray());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(sheet.again(member, officer, answers)));
    }

    @Post("/{id}/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> act(Officer officer, long id, String act) {
        switch (act) {
            case "resend" -> desk.resend(officer, id);
            case "enable" -> desk.enable(officer, id);
            case "reset-factor" -> desk.resetSecondFactor(officer, id);
            case "lead" -> heads.name(officer, id);
            case "step-down" -> heads.relieve(officer, id);
            case "disable", "withdraw" -> desk.disable(officer, id);
            default -> throw new NotFound();
        }
        return done(id, act);
    }

    static HttpResponse<?> done(long id, String act) {
        return HttpResponse.seeOther(URI.create("/staff/" + id + "?done=" + act));
    }

    private static int version(SubmittedForm submitted) {
        String text = submitted.first("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static ModelAndView<StaffMemberPage> page(StaffMemberPage page) {
        return new ModelAndView<>("admin/staff/member", page);
    }
}
