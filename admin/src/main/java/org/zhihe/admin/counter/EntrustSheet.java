package org.zhihe.admin.counter;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.entrustment.CourtCounter;
import org.zhihe.casework.intake.Filed;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;

/** The form by which a dispute is entrusted, as the one who asks is to see it. */
@Singleton
class EntrustSheet {
    private final CounterForm questions;
    private final CourtCounter counter;
    private final Bodies bodies;
    private final Clocks clocks;

    EntrustSheet(CounterForm questions, CourtCounter counter, Bodies bodies, Clocks clocks) {
        this.questions = questions;
        this.counter = counter;
        this.bodies = bodies;
        this.clocks = clocks;
    }

    /** A court is not asked which it is. */
    Form form(Officer officer, int respondents) {
        return questions.entrusted(respondents, isCourt(officer) ? List.of() : courts());
    }

    Answers read(Form form, SubmittedForm sent) {
        Answers answers = form.read(sent, clocks.today());
        CounterReading.checkEntrusted(answers);
        if (answers.ok() && answers.text("papers").isBlank()) {
            answers.refuse("papers", "refusal.entrustment.no-papers");
        }
        return answers;
    }

    Filed entrust(Officer officer, Answers answers, String formKey) {
        long court = isCourt(officer) ? officer.bodyId() : Long.parseLong(answers.text("court"));
        return counter.entrust(
                officer,
                CounterReading.entrusted(answers),
                CounterReading.papers(answers, court),
                answers.text("consentNote"),
                formKey);
    }

    private static boolean isCourt(Officer officer) {
        return officer.role().desk() == Desk.COURT;
    }

    private List<Option> courts() {
        return bodies.findAllOrderById().stream()
                .filter(one -> one.kind() == BodyKind.COURT)
                .map(one -> new Option(String.valueOf(one.id()), one.name()))
                .toList();
    }
}
