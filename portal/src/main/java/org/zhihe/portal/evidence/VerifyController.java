package org.zhihe.portal.evidence;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.evidence.Verification;
import org.zhihe.casework.evidence.Verified;
import org.zhihe.casework.paper.PaperCheck;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.Networks;

/**
 * Anybody who has a file, a paper, or the hash of one asks whether it was received or issued here and is unchanged;
 * nothing else is told.
 */
@Controller("/verify")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class VerifyController {
    private static final String HASH = "hash";
    private static final Form FORM =
            Form.of("verify", Group.of("hash", Field.text(HASH).max(200).required()));

    private final Verification verification;
    private final PaperCheck papers;
    private final Networks networks;
    private final Clocks clocks;
    private final Messages messages;

    VerifyController(
            Verification verification, PaperCheck papers, Networks networks, Clocks clocks, Messages messages) {
        this.verification = verification;
        this.papers = papers;
        this.networks = networks;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Get
    ModelAndView<VerifyPage> ask() {
        return view(new VerifyPage(FormView.fresh(FORM, messages), "plain", "", "", ""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(@Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        Answers answers = FORM.read(SubmittedForm.of(body), clocks.today());
        Optional<String> hash = Verification.hash(answers.text(HASH));
        if (answers.ok() && hash.isEmpty()) {
            answers.refuse(HASH, "verify.error.hash");
        }
        FormView form = FormView.again(FORM, answers, messages);
        if (!answers.ok()) {
            return HttpResponse.unprocessableEntity().body(view(new VerifyPage(form, "plain", "", "", "")));
        }
        String digest = hash.orElseThrow();
        Optional<Verified> found = verification.verify(digest, networks.of(request));
        // First as a paper: it may be withdrawn, and its text may have been handed in as evidence by anybody.
        VerifyPage page =
                papers.of(digest).map(paper -> told(form, paper, digest)).orElseGet(() -> told(form, found, digest));
        return HttpResponse.ok(view(page));
    }

    private VerifyPage told(FormView form, Optional<Verified> found, String hash) {
        if (found.isEmpty()) {
            return new VerifyPage(
                    form, "plain", messages.get("verify.unknown.title"), messages.get("verify.unknown.text"), hash);
        }
        String key =
                switch (found.get().finding()) {
                    case UNCHANGED -> "verify.known";
                    case NOT_CHECKED -> "verify.unchecked";
                    case CHANGED -> "verify.changed";
                };
        String tone =
                switch (found.get().finding()) {
                    case UNCHANGED -> "done";
                    case NOT_CHECKED -> "plain";
                    case CHANGED -> "amber";
                };
        return new VerifyPage(
                form,
                tone,
                messages.get(key + ".title"),
                messages.get(key + ".text", found.get().receivedAt()),
                hash);
    }

    private VerifyPage told(FormView form, PaperCheck.Issued paper, String hash) {
        if (!paper.intact()) {
            return told(form, "amber", "verify.paper-changed", hash, paper.issuedOn());
        }
        Instant withdrawn = paper.withdrawnAt();
        return withdrawn == null
                ? told(form, "done", "verify.paper", hash, paper.issuedOn())
                : told(form, "amber", "verify.paper-withdrawn", hash, paper.issuedOn(), withdrawn);
    }

    private VerifyPage told(FormView form, String tone, String key, String hash, Object... filling) {
        return new VerifyPage(form, tone, messages.get(key + ".title"), messages.get(key + ".text", filling), hash);
    }

    private static ModelAndView<VerifyPage> view(VerifyPage page) {
        return new ModelAndView<>("portal/verify", page);
    }
}
