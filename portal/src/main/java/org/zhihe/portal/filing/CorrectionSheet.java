package org.zhihe.portal.filing;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.intake.CorrectionRequest;
import org.zhihe.casework.intake.CorrectionRequests;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.intake.StatedParticulars;
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
import org.zhihe.templates.web.FormFiles;

/** The filing as it stands, to be put right: from the request for correction to its answer. */
@Singleton
class CorrectionSheet {
    private final FilingForm questions;
    private final MatterFiles files;
    private final CorrectionRequests requests;
    private final Said said;
    private final HeldFiles held;
    private final Messages messages;

    CorrectionSheet(
            FilingForm questions,
            MatterFiles files,
            CorrectionRequests requests,
            Said said,
            HeldFiles held,
            Messages messages) {
        this.questions = questions;
        this.files = files;
        this.requests = requests;
        this.said = said;
        this.held = held;
        this.messages = messages;
    }

    /** What was said, and the desk where it is put right. */
    @Singleton
    record Said(StatedParticulars particulars, PartyDesk desk) {}

    /** A page to show again, with the status to answer. */
    record Again(HttpStatus status, CorrectionPage page) {}

    CorrectionPage filled(PartyAccess access) {
        MatterFile file = mine(access);
        SubmittedForm stated =
                Stated.form(file, said.particulars().of(file.matter().id()));
        Form form = form(file, stated);
        FormView view = FormView.of(form, stated, Map.of(), messages);
        return page(file, view, String.valueOf(file.matter().version()), FormFiles.freshKey());
    }

    /** Empty when the correction was taken. */
    Optional<Again> send(PartyAccess access, HeldFiles.Sent body) {
        MatterFile file = mine(access);
        String formKey = body.formKey();
        FilingShape shape = FilingShape.of(body.form());
        SubmittedForm sent = shape.drawn(held.withNames(body.form(), formKey));
        Form form = form(file, sent);
        String version = sent.first("version");
        if (FilingShape.onlyChanges(body.form())) {
            FormView view = FormView.reshaped(form, sent, held.held(formKey), messages);
            return Optional.of(new Again(HttpStatus.OK, page(file, view, version, formKey)));
        }
        List<String> codes = FilingForm.creditCodes(shape.respondents());
        Answers answers = form.read(RightNumbers.noted(CreditCodes.noted(sent, codes)), file.today());
        HeldFiles.tell(answers, body.refused());
        CreditCodes.check(answers, body.form(), codes);
        RightNumbers.check(answers, body.form());
        HttpStatus status = answers.ok() ? correct(file, version, answers, formKey) : HttpStatus.UNPROCESSABLE_ENTITY;
        if (status == HttpStatus.SEE_OTHER) {
            return Optional.empty();
        }
        FormView view = FormView.of(form, answers, held.held(formKey), messages);
        return Optional.of(new Again(status, page(file, view, version, formKey)));
    }

    private HttpStatus correct(MatterFile file, String version, Answers answers, String formKey) {
        try {
            int seen = version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
            Way way = Way.of(file.matter().kind());
            said.desk().correct(file.access(), seen, FilingReading.correction(way, answers), formKey);
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
        return questions.toCorrect(Way.of(file.matter().kind()), FilingShape.of(form));
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
