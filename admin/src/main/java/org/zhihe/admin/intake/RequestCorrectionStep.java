package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Tells the applicant everything that is missing, at once (补正). */
@Singleton
@Order(20)
class RequestCorrectionStep implements IntakeStep {
    private final IntakeDesk desk;
    private final Messages messages;

    RequestCorrectionStep(IntakeDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "request-correction";
    }

    @Override
    public boolean offered(Scene scene) {
        return IntakeStep.permits(scene, MatterStatus.CORRECTION_REQUESTED);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "what",
                        Field.checkboxes("items", Option.of(UsualItem.class, messages)),
                        Field.area("others").max(1000)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (items(answers).isEmpty()) {
            answers.refuse("items", "refusal.correction.nothing-missing");
        }
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.requestCorrection(scene.officer(), scene.number(), seenVersion, items(answers));
    }

    private List<String> items(Answers answers) {
        Stream<String> usual =
                answers.choices("items", UsualItem.class).stream().map(messages::of);
        Stream<String> others =
                answers.text("others").lines().map(String::strip).filter(line -> !line.isEmpty());
        return Stream.concat(usual, others).toList();
    }
}
