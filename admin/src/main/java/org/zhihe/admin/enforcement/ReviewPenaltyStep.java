package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Fact;

/** Approves the penalty that a colleague proposed, or sends it back (审核). */
@Singleton
@Order(245)
class ReviewPenaltyStep implements EnforcementStep {
    private static final String APPROVE = "approve";
    private static final String SEND_BACK = "send-back";

    private final EnforcementDesk desk;
    private final ProposedPenalty proposed;
    private final Messages messages;

    ReviewPenaltyStep(EnforcementDesk desk, ProposedPenalty proposed, Messages messages) {
        this.desk = desk;
        this.proposed = proposed;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "review-penalty";
    }

    @Override
    public EnforcementStatus to() {
        return EnforcementStatus.DECIDED;
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.enforcement()
                .filter(one ->
                        one.underReview() && !one.proposedBy(scene.officer().id()))
                .isPresent();
    }

    @Override
    public List<Fact> facts(Scene scene) {
        return scene.enforcement().map(proposed::facts).orElse(List.of());
    }

    @Override
    public Form form(Scene scene) {
        List<Option> verdicts = List.of(
                new Option(APPROVE, messages.get("step.review-penalty.approve")),
                new Option(SEND_BACK, messages.get("step.review-penalty.send-back")));
        return Form.of(
                name(),
                Group.of(
                        "review",
                        Field.radio("verdict", verdicts).required(),
                        Field.area("reason").max(1000)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (answers.text("verdict").equals(SEND_BACK)
                && answers.optional("reason").isEmpty()) {
            answers.refuse("reason", "form.review-penalty.reason.missing");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        if (answers.text("verdict").equals(APPROVE)) {
            desk.approvePenalty(scene.officer(), scene.number(), seenVersion);
        } else {
            desk.sendPenaltyBack(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
        }
    }
}
