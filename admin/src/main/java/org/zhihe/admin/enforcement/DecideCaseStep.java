package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementResult;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Decides the case without a penalty. */
@Singleton
@Order(240)
class DecideCaseStep implements EnforcementStep {
    private final EnforcementDesk desk;
    private final Messages messages;

    DecideCaseStep(EnforcementDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "decide-case";
    }

    @Override
    public EnforcementStatus to() {
        return EnforcementStatus.DECIDED;
    }

    @Override
    public Form form(Scene scene) {
        List<Option> results = Arrays.stream(EnforcementResult.values())
                .filter(result -> !result.punishes())
                .map(result -> new Option(result.name(), messages.of(result)))
                .toList();
        return Form.of(
                name(),
                Group.of(
                        "decision",
                        Field.select("result", results).required(),
                        Field.text("decisionNumber").max(60),
                        Field.date("day").notAfterToday().required(),
                        Field.area("summary").max(2000).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.decide(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("result", EnforcementResult.class),
                answers.optional("decisionNumber").orElse(null),
                answers.date("day"),
                answers.text("summary"));
    }
}
