package org.zhihe.portal.filing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.intake.Filing;
import org.zhihe.casework.intake.FilingDesk;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.portal.web.CreditCodes;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.FormFiles;

/** The filing form from blank to sent: shown again with everything on it until it is sound. */
@Singleton
class FilingSheet {
    private final FilingForm questions;
    private final FilingDesk desk;
    private final OwnAnswers own;
    private final HeldFiles held;
    private final Clocks clocks;
    private final Messages messages;

    FilingSheet(
            FilingForm questions, FilingDesk desk, OwnAnswers own, HeldFiles held, Clocks clocks, Messages messages) {
        this.questions = questions;
        this.desk = desk;
        this.own = own;
        this.held = held;
        this.clocks = clocks;
        this.messages = messages;
    }

    /** Either filed, or a page to show again with the status to answer. */
    record Result(
            Optional<Filed> filed,
            HttpStatus status,
            @Nullable FilingPage page) {}

    /** With what the account says about its owner, unless the way in may be walked without a name. */
    FilingPage blank(Way way, Preset preset, String formKey, Optional<AccountHolder> holder) {
        Form form = questions.toFile(way, preset.shape()).proposing(preset.answers());
        Form proposing =
                way.anonymous() ? form : form.proposing(holder.map(own::answers).orElse(Map.of()));
        return page(way, formKey, FormView.fresh(proposing, messages));
    }

    /** Goes on where a draft was left. */
    FilingPage reopened(Way way, String formKey, SubmittedForm answers) {
        return unjudged(way, new HeldFiles.Sent(answers, formKey, List.of()));
    }

    /** As it was sent, right or wrong; only files that were not taken are told. */
    FilingPage unjudged(Way way, HeldFiles.Sent sent) {
        FilingShape shape = FilingShape.of(sent.form());
        SubmittedForm shown = shape.drawn(sent.form());
        Answers unread = new Form("unread", List.of()).read(shown, clocks.today());
        HeldFiles.tell(unread, sent.refused());
        Form form = questions.toFile(way, shape);
        return page(way, sent.formKey(), FormView.of(form, unread, held.held(sent.formKey()), messages));
    }

    Result send(Way way, HeldFiles.Sent body, Optional<AccountHolder> holder) {
        String formKey = body.formKey();
        FilingShape shape = FilingShape.of(body.form());
        SubmittedForm sent = shape.drawn(held.withNames(body.form(), formKey));
        List<String> codes = FilingForm.creditCodes(shape.respondents());
        Form form = questions.toFile(way, shape);
        if (FilingShape.onlyChanges(body.form())) {
            return new Result(Optional.empty(), HttpStatus.OK, unjudged(way, body));
        }
        Answers answers = form.read(RightNumbers.noted(CreditCodes.noted(sent, codes)), clocks.today());
        HeldFiles.tell(answers, body.refused());
        CreditCodes.check(answers, body.form(), codes);
        RightNumbers.check(answers, body.form());
        IdentityQuestions.check(answers, clocks.today());
        FilingReading.checkRepresentative(answers);
        if (!answers.ok()) {
            return again(way, formKey, form, answers, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        Filing filing = FilingReading.filing(way, answers, messages);
        Optional<Form> asking = own.earlier().ask(form, answers, filing, body, holder);
        if (asking.isPresent()) {
            return again(way, formKey, asking.get(), answers, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            Filed filed = desk.file(filing, formKey, filer(holder, answers));
            return new Result(Optional.of(filed), HttpStatus.SEE_OTHER, null);
        } catch (StepRefused no) {
            answers.refuse("", no.messageKey(), no.arguments().toArray());
            return again(way, FormFiles.freshKey(), form, answers, HttpStatus.CONFLICT);
        }
    }

    /** Whoever reports without a name stays without one. */
    private static @Nullable AccountHolder filer(Optional<AccountHolder> holder, Answers answers) {
        return answers.optional("applicantName").isPresent() ? holder.orElse(null) : null;
    }

    private Result again(Way way, String formKey, Form form, Answers answers, HttpStatus status) {
        FormView view = FormView.of(form, answers, held.held(formKey), messages);
        return new Result(Optional.empty(), status, page(way, formKey, view));
    }

    private FilingPage page(Way way, String formKey, FormView view) {
        List<String> before =
                messages.get("filing." + way.key() + ".before").lines().toList();
        String save = SaveController.PATH + "/" + way.key();
        return new FilingPage(way.key(), view, way.href(), formKey, before, save, false, DraftState.none());
    }
}
