package org.zhihe.admin.court;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.confirmation.CourtDesk;
import org.zhihe.casework.confirmation.DismissalGround;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Confirms the agreement, or dismisses the application with a ground. */
@Singleton
@Order(420)
class DecideConfirmationStep implements ConfirmationStep {
    private static final String CONFIRMED = "CONFIRMED";

    private final CourtDesk desk;
    private final Messages messages;

    DecideConfirmationStep(CourtDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "decide-confirmation";
    }

    @Override
    public ConfirmationStatus to() {
        return ConfirmationStatus.CONFIRMED;
    }

    @Override
    public Form form(Scene scene) {
        List<Option> rulings = new ArrayList<>();
        rulings.add(new Option(CONFIRMED, messages.of(ConfirmationStatus.CONFIRMED)));
        for (DismissalGround ground : DismissalGround.values()) {
            rulings.add(new Option(ground.name(), messages.get("step.decide-confirmation.dismiss", ground)));
        }
        return Form.of(
                name(),
                Group.of(
                        "ruling",
                        Field.radio("ruling", rulings).required(),
                        Field.date("day").notAfterToday().required(),
                        Field.area("explanation").max(2000).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        LocalDate accepted =
                scene.confirmation().map(JudicialConfirmation::acceptedOn).orElse(null);
        if (accepted != null && answers.date("day").isBefore(accepted)) {
            answers.refuse("day", "refusal.confirmation.ruling-day");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        Optional<DismissalGround> ground = Optional.of(answers.text("ruling"))
                .filter(ruling -> !ruling.equals(CONFIRMED))
                .map(DismissalGround::valueOf);
        desk.decide(
                scene.officer(), scene.number(), seenVersion, answers.date("day"), ground, answers.text("explanation"));
    }
}
