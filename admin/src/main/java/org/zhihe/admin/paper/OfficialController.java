package org.zhihe.admin.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.io.ByteArrayInputStream;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.paper.StaffPapers;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.web.Download;

/** An issued paper, to read, print and save. */
@Controller("/matters/{number}/papers/official/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OfficialController {
    private final Scenes scenes;
    private final StaffPapers papers;
    private final OfficialSheet sheet;
    private final PaperPdf pdf;

    OfficialController(Scenes scenes, StaffPapers papers, OfficialSheet sheet, PaperPdf pdf) {
        this.scenes = scenes;
        this.papers = papers;
        this.sheet = sheet;
        this.pdf = pdf;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    ModelAndView<OfficialPage> show(
            Officer officer, String number, long id, @QueryValue(defaultValue = "") String done) {
        Scene scene = scenes.of(officer, number);
        return new ModelAndView<>(
                "admin/official/show", sheet.page(scene, papers.find(officer, scene.number(), id), done));
    }

    @Get(uri = "/pdf", headRoute = false)
    @Produces(MediaType.ALL)
    HttpResponse<?> save(Officer officer, String number, long id) {
        Scene scene = scenes.of(officer, number);
        OfficialPrint print =
                sheet.print(papers.find(officer, scene.number(), id).paper());
        if (!pdf.available()) {
            throw new NotFound();
        }
        byte[] written = pdf.pdf("paper/official", print);
        return Download.of(
                new ByteArrayInputStream(written), "paper-" + id + ".pdf", "application/pdf", written.length);
    }
}
