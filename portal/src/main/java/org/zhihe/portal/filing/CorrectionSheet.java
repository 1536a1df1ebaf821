package org.zhihe.portal.filing;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.CorrectionRequest;
import org.zhihe.casework.intake.CorrectionRequests;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.portal.tracking.CorrectionPage;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.portal.tracking.MatterFiles;
import org.zhihe.portal.web.CreditCodes;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.SubmittedForm;

/** The filing as it stands, to be put right: from the request for correction to its answer. */
@Singleton
class CorrectionSheet {
    private final FilingForm questions;
    private final MatterFiles files;
    private final CorrectionRequests requests;
    private final PartyDesk desk;
    private final HeldFiles held;
    private final Messages messages;

    CorrectionSheet(
            FilingForm questions,
            MatterFiles files,
            CorrectionRequests requests,
            PartyDesk desk,
            HeldFiles held,
            Messages messages) {
        this.questions = questions;
        this.files = files;
        this.requests = requests;
        this.desk = desk;
        this.held = held;
        this.messages = messages;
    }

    /** A page to show again, with the status to answer. */
    record Again(HttpStatus status, CorrectionPage page) {}

    CorrectionPage filled(PartyAccess access) {
        MatterFile file = mine(access);
        SubmittedForm stated = Stated.form(file);
        Form form = form(file, stated);
        FormView view = FormView.of(form, stated, Map.of(), messages);
        return page(file, view, String.valueOf(file.matter().version()), HeldFiles.freshKey());
    }

    /** Empty when the correction was taken. */
    Optional<Again> send(PartyAccess access, HeldFiles.Sent body) {
        MatterFile file = mine(access);
        String formKey = body.formKey();
        int respondents = FilingForm.respondents(body.form());
        SubmittedForm sent = held.withNames(body.form(), formKey)
                .with(FilingForm.COUNT, String.valueOf(respondents))
                .with("change", "");
        Form form = form(file, sent);
        String version = sent.first("version");
        if (FilingForm.onlyChanges(body.form())) {
            FormView view = FormView.reshaped(form, sent, held.held(formKey), messages);
            return Optional.of(new Again(HttpStatus.OK, page(file, view, version, formKey)));
        }
        List<String> codes = FilingForm.creditCodes(respondents);
        Answers answers = form.read(CreditCodes.noted(sent, codes), file.today());
        HeldFiles.tell(answers, body.refused());
        CreditCodes.check(answers, body.form(), codes);
        HttpStatus status = answers.ok() ? correct(access, version, answers, formKey) : HttpStatus.UNPROCESSABLE_ENTITY;
        if (status == HttpStatus.SEE_OTHER) {
            return Optional.empty();
        }
        FormView view = FormView.of(form, answers, held.held(formKey), messages);
        return Optional.of(new Again(status, page(file, view, version, formKey)));
    }

    private HttpStatus correct(PartyAccess access, String version, Answers answers, String formKey) {
        try {
            int seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
            desk.correct(access, seen, FilingReading.content(answers), FilingReading.respondents(answers), formKey);
            return HttpStatus.SEE_OTHER;
        } catch (StepRefused | StaleVersion no) {
            Refusal why = no;
            answers.refuse("", why.messageKey(), why.arguments().toArray());
            return HttpStatus.CONFLICT;
        }
    }

    private MatterFile mine(PartyAccess access) {
        if (access.side() != Side.APPLICANT) {
            throw new NotFound();
        }
        return files.open(access);
    }

    private Form form(MatterFile file, SubmittedForm form) {
        return questions.toCorrect(way(file.matter().kind()), FilingForm.respondents(form));
    }

    private static Way way(MatterKind kind) {
        return Arrays.stream(Way.values())
                .filter(way -> way.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private CorrectionPage page(MatterFile file, FormView view, String version, String formKey) {
        Optional<CorrectionRequest> request =
                requests.findByMatterIdAndAnsweredAtIsNull(file.matter().id());
        String number = file.matter().number();
        return new CorrectionPage(
                number,
                request.stream()
                        .flatMap(one -> one.itemList().stream())
                        .map(item -> new CorrectionPage.Missing(item, ""))
                        .toList(),
                request.map(CorrectionRequest::dueOn).orElse(null),
                messages.of(DeadlineRule.CORRECTION),
                file.ownFiles(),
                view,
                "/matters/" + number + "/correction",
                version,
                formKey,
                "/matters/" + number);
    }
}
