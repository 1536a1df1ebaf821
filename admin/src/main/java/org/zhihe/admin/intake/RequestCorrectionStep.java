package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.intake.UsefulItem;
import org.zhihe.casework.matter.Matter;
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
                        Field.checkboxes("items", options(scene)),
                        Field.area("others").max(1000)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (items(scene, answers).isEmpty()) {
            answers.refuse("items", "refusal.correction.nothing-missing");
        }
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.requestCorrection(scene.officer(), scene.number(), seenVersion, items(scene, answers));
    }

    private List<String> items(Scene scene, Answers answers) {
        List<String> ticked = answers.all("items");
        Stream<String> usual = usual(scene).stream()
                .filter(item -> ticked.contains(item.name()))
                .map(messages::of);
        Stream<String> others =
                answers.text("others").lines().map(String::strip).filter(line -> !line.isEmpty());
        return Stream.concat(usual, others).toList();
    }

    private List<Option> options(Scene scene) {
        return usual(scene).stream()
                .map(item -> new Option(item.name(), messages.of(item)))
                .toList();
    }

    /** What any filing may lack, and what helps with this right and these claims. */
    private static List<Enum<?>> usual(Scene scene) {
        Matter matter = scene.matter();
        Stream<Enum<?>> useful = Stream.of(EvidencePurpose.RIGHT, EvidencePurpose.LOSS)
                .flatMap(purpose -> UsefulItem.of(purpose, Set.of(matter.ipType()), matter.claims()).stream());
        return Stream.concat(Stream.<Enum<?>>of(UsualItem.values()), useful).toList();
    }
}
