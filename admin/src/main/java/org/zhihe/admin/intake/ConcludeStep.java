package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Outcome;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.page.Fact;

/** Closes the matter with what was reached (办结). */
@Singleton
@Order(50)
class ConcludeStep implements IntakeStep {
    private final IntakeDesk desk;
    private final Messages messages;

    ConcludeStep(IntakeDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "conclude";
    }

    @Override
    public boolean offered(Scene scene) {
        return IntakeStep.permits(scene, MatterStatus.CONCLUDED)
                && scene.tracks().stream().noneMatch(Track::open);
    }

    @Override
    public Form form(Scene scene) {
        Field outcome =
                Field.select("outcome", Option.of(Outcome.class, messages)).required();
        Field note = Field.area("note").max(1000).required();
        return window(scene).isPresent()
                ? Form.of(
                        name(),
                        Group.of("end", outcome, note, Field.checkbox("waived").required()))
                : Form.of(name(), Group.of("end", outcome, note));
    }

    @Override
    public List<Fact> facts(Scene scene) {
        return window(scene)
                .map(day -> List.of(Fact.of(messages.get("step.conclude.window"), messages.show(day))))
                .orElse(List.of());
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.conclude(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("outcome", Outcome.class),
                answers.text("note"),
                answers.ticked("waived"));
    }

    /** Until when the parties may still ask a court to confirm their agreement. */
    private Optional<LocalDate> window(Scene scene) {
        return desk.confirmableUntil(scene.matter().id());
    }
}
