package org.zhihe.admin.court;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.referral.ReferralDesk;
import org.zhihe.casework.referral.ReferralResult;
import org.zhihe.casework.referral.ReferralStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Records what became of the matter at the court. */
@Singleton
@Order(520)
class AnswerReferralStep implements ReferralStep {
    private final ReferralDesk desk;
    private final Messages messages;

    AnswerReferralStep(ReferralDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "answer-referral";
    }

    @Override
    public ReferralStatus to() {
        return ReferralStatus.ANSWERED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "result",
                        Field.select("result", Option.of(ReferralResult.class, messages))
                                .required(),
                        CaseNumbers.field("caseNumber"),
                        Field.date("day").notAfterToday().required(),
                        Field.area("summary").max(2000).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        boolean registered = answers.choice("result", ReferralResult.class) != ReferralResult.NOT_REGISTERED;
        if (registered && answers.optional("caseNumber").isEmpty()) {
            answers.refuse("caseNumber", "form.answer-referral.caseNumber.missing");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.answer(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("result", ReferralResult.class),
                answers.optional("caseNumber").orElse(null),
                answers.date("day"),
                answers.text("summary"));
    }
}
