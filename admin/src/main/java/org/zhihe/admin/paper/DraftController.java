package org.zhihe.admin.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.admin.paper.DraftSheet.Work;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.admin.step.Attempts;
import org.zhihe.admin.step.StepFiles;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.paper.OfficialPaperKind;
import org.zhihe.casework.paper.PaperDesk;
import org.zhihe.casework.paper.PaperPart;
import org.zhihe.casework.paper.PaperText;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;

/** Drafts a paper, shows how it will look, and issues exactly what was shown. */
@Controller("/matters/{number}/papers/new/{kind}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class DraftController {
    private static final Logger LOG = LoggerFactory.getLogger(DraftController.class);
    private static final String VIEW = "admin/official/draft";

    private final Scenes scenes;
    private final PaperDesk desk;
    private final DraftSheet sheet;
    private final OfficialWords words;
    private final Attempts attempts;
    private final Clocks clocks;

    DraftController(
            Scenes scenes, PaperDesk desk, DraftSheet sheet, OfficialWords words, Attempts attempts, Clocks clocks) {
        this.scenes = scenes;
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
        this.attempts = attempts;
        this.clocks = clocks;
    }

    @Get
    ModelAndView<DraftPage> draft(Officer officer, String number, String kind) {
        return new ModelAndView<>(VIEW, sheet.fresh(work(officer, number, kind)));
    }

    /** What was not previewed in this very wording is previewed first. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> issue(Officer officer, String number, String kind, @Body Map<String, Object> body) {
        Work work = work(officer, number, kind);
        SubmittedForm sent = SubmittedForm.of(body);
        Answers answers = sheet.form(work.draft()).read(sent, clocks.today());
        Optional<PaperText> text = answers.ok() ? said(work, answers) : Optional.empty();
        if (text.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_ENTITY, sheet.again(work, answers, ""));
        }
        String addressee = work.draft().addressee(DraftSheet.to(work.draft(), answers));
        String previewed = Tokens.hash(String.join(
                "\n", words.title(work.kind()), addressee, text.get().written()));
        if (!previewed.equals(sent.first("previewed"))) {
            boolean changed = !sent.first("previewed").isEmpty();
            String version = String.valueOf(version(sent));
            return page(HttpStatus.OK, sheet.preview(work, answers, text.get(), version, previewed, changed));
        }
        return issue(work, sent, answers);
    }

    private HttpResponse<?> issue(Work work, SubmittedForm sent, Answers answers) {
        Officer officer = work.scene().officer();
        String number = work.scene().number();
        PaperDesk.Issuing issuing = new PaperDesk.Issuing(
                StepFiles.key(sent),
                version(sent),
                DraftSheet.to(work.draft(), answers),
                DraftSheet.written(work.draft(), answers));
        AtomicLong id = new AtomicLong();
        Optional<String> refused = attempts.tryTo(
                () -> id.set(desk.issue(officer, number, work.kind(), issuing, words)),
                officer,
                work.scene().matter().id(),
                "POST /matters/{number}/papers/new/" + work.kind());
        if (refused.isPresent()) {
            return page(HttpStatus.CONFLICT, sheet.again(work, answers, refused.get()));
        }
        LOG.info("matter {}: paper {} issued by staff {}", number, id.get(), officer.id());
        return HttpResponse.seeOther(URI.create(OfficialPaths.show(number, id.get()) + "?done=issued"));
    }

    /** What is missing is told at the field of each part. */
    private Optional<PaperText> said(Work work, Answers answers) {
        Map<PaperPart, String> written = DraftSheet.written(work.draft(), answers);
        desk.flaws(work.draft(), written)
                .forEach((part, no) -> answers.refuse(
                        DraftSheet.field(part), no.messageKey(), no.arguments().toArray()));
        return answers.ok() ? Optional.of(desk.said(work.draft(), written, words)) : Optional.empty();
    }

    private Work work(Officer officer, String number, String name) {
        OfficialPaperKind kind = OfficialPaths.kind(name).orElseThrow(NotFound::new);
        Scene scene = scenes.of(officer, number);
        return new Work(scene, kind, desk.compose(officer, number, kind, words));
    }

    private static HttpResponse<?> page(HttpStatus status, DraftPage page) {
        return HttpResponse.status(status).body(new ModelAndView<>(VIEW, page));
    }

    /** What is no version was seen by nobody. */
    private static int version(SubmittedForm sent) {
        String seen = sent.first("version");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
