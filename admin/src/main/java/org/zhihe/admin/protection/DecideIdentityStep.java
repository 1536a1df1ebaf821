package org.zhihe.admin.protection;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.protection.IdentityOpeningStatus;
import org.zhihe.casework.protection.OpeningDesk;
import org.zhihe.casework.protection.ProtectedIdentities.Standing;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Fact;

/** Agrees that a colleague reads who the reporter is, or does not. */
@Singleton
@Order(851)
record DecideIdentityStep(OpeningDesk desk, Messages messages) implements OpeningStep {
    private static final String APPROVE = "approve";
    private static final String REFUSE = "refuse";
    private static final int LONGEST = 300;

    @Override
    public String name() {
        return "decide-identity";
    }

    @Override
    public boolean concerns(Scene scene) {
        return standing(scene).filter(one -> one.openingId() != null).isPresent();
    }

    @Override
    public boolean offered(Scene scene) {
        return standing(scene)
                .filter(one -> one.status() == IdentityOpeningStatus.ASKED)
                .filter(one -> !Objects.equals(one.askedBy(), scene.officer().id()))
                .isPresent();
    }

    @Override
    public int version(Scene scene) {
        return standing(scene).map(Standing::version).orElse(-1);
    }

    @Override
    public List<Fact> facts(Scene scene) {
        return standing(scene)
                .map(one -> List.of(
                        fact("asked-by", Objects.requireNonNullElse(one.askedByName(), "")),
                        fact("asked-at", messages.show(Objects.requireNonNull(one.askedAt()))),
                        fact("ground", messages.of(Objects.requireNonNull(one.ground()))),
                        fact("reason", Objects.requireNonNullElse(one.reason(), ""))))
                .orElse(List.of());
    }

    private Fact fact(String key, String text) {
        return Fact.of(messages.get("identity-opening." + key), text);
    }

    @Override
    public Form form(Scene scene) {
        List<Option> verdicts = List.of(
                new Option(APPROVE, messages.get("step.decide-identity.approve")),
                new Option(REFUSE, messages.get("step.decide-identity.refuse")));
        return Form.of(
                name(),
                Group.of(
                        "verdict",
                        Field.radio("verdict", verdicts).required(),
                        Field.area("why").max(LONGEST)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (answers.text("verdict").equals(REFUSE) && answers.optional("why").isEmpty()) {
            answers.refuse("why", "form.decide-identity.why.missing");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        if (answers.text("verdict").equals(APPROVE)) {
            desk.approve(scene.officer(), scene.number(), seenVersion);
        } else {
            desk.refuse(scene.officer(), scene.number(), seenVersion, answers.text("why"));
        }
    }
}
