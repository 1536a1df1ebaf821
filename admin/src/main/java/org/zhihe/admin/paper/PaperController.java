package org.zhihe.admin.paper;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.QrCode;

/** Papers to read and print. */
@Controller("/matters/{number}/papers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperController {
    private final Scenes scenes;
    private final AgreementCopy agreements;
    private final InvitationPaper invitations;
    private final EntrustmentLetter entrustments;
    private final ConsultationLetter consultations;

    PaperController(
            Scenes scenes,
            AgreementCopy agreements,
            InvitationPaper invitations,
            EntrustmentLetter entrustments,
            ConsultationLetter consultations) {
        this.scenes = scenes;
        this.agreements = agreements;
        this.invitations = invitations;
        this.entrustments = entrustments;
        this.consultations = consultations;
    }

    @Get("/agreement")
    ModelAndView<PaperPage> agreement(Officer officer, String number) {
        Scene scene = scenes.of(officer, number);
        return page(scene, agreements.of(scene), null);
    }

    @Get("/invitation/{partyId}")
    ModelAndView<PaperPage> invitation(Officer officer, String number, long partyId) {
        Scene scene = scenes.of(officer, number);
        return page(scene, invitations.of(scene, partyId), invitations.qr(scene));
    }

    @Get("/entrustment")
    ModelAndView<PaperPage> entrustment(Officer officer, String number) {
        Scene scene = scenes.of(officer, number);
        return page(scene, entrustments.of(scene), null);
    }

    @Get("/consultation/{id}")
    ModelAndView<PaperPage> consultation(Officer officer, String number, long id) {
        Scene scene = scenes.of(officer, number);
        return page(scene, consultations.of(scene, id), null);
    }

    private static ModelAndView<PaperPage> page(Scene scene, PaperSheet sheet, @Nullable QrCode qr) {
        PaperPage page = new PaperPage(sheet, scene.number(), MatterPaths.show(scene.number()), qr);
        return new ModelAndView<>("admin/paper", page);
    }
}
