package org.zhihe.admin.identity;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.admin.step.StepPage;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.identity.IdentityDesk;
import org.zhihe.casework.identity.ShowReason;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyIdentity;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** Shows a party's identity number in full: asked for with a reason, answered by that one page. */
@Controller("/matters/{number}/parties/{id}/identity")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class IdentityController {
    private final IdentityDesk desk;
    private final Scenes scenes;
    private final IdentitySheet sheet;
    private final Clocks clocks;

    IdentityController(IdentityDesk desk, Scenes scenes, IdentitySheet sheet, Clocks clocks) {
        this.desk = desk;
        this.scenes = scenes;
        this.sheet = sheet;
        this.clocks = clocks;
    }

    @Get
    ModelAndView<StepPage> ask(Officer officer, String number, long id) {
        Party party = desk.find(officer, number, id);
        return new ModelAndView<>("admin/step", sheet.fresh(scenes.of(officer, number), party));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> show(Officer officer, String number, long id, @Nullable @Body Map<String, Object> body) {
        Party party = desk.find(officer, number, id);
        Scene scene = scenes.of(officer, number);
        Answers answers = sheet.form().read(SubmittedForm.of(body), clocks.today());
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity()
                    .body(new ModelAndView<>("admin/step", sheet.again(scene, party, answers)));
        }
        ShowReason reason = answers.choice(IdentitySheet.REASON, ShowReason.class);
        PartyIdentity identity = desk.show(officer, number, id, reason);
        return HttpResponse.ok(new ModelAndView<>("admin/identity", sheet.shown(scene, party, identity)));
    }
}
