package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.WhyForm;
import org.zhihe.casework.mediation.MediationDesk;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.mediation.TerminationReason;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Ends the mediation before a result. */
@Singleton
@Order(200)
class TerminateMediationStep implements MediationStep {
    private final MediationDesk desk;
    private final Messages messages;

    TerminateMediationStep(MediationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "terminate-mediation";
    }

    @Override
    public boolean offered(Scene scene) {
        return permits(scene, MediationStatus.TERMINATED);
    }

    @Override
    public Form form(Scene scene) {
        return WhyForm.of(name(), "reason", reasons(), "note");
    }

    private List<Option> reasons() {
        return Arrays.stream(TerminationReason.values())
                .filter(TerminationReason::ofTheDesk)
                .map(one -> new Option(one.name(), messages.of(one)))
                .toList();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.terminate(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("reason", TerminationReason.class),
                answers.text("note"));
    }
}
