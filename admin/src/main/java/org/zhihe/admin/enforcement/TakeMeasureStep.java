package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Names;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.MeasureDesk;
import org.zhihe.casework.enforcement.MeasureKind;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Notes a measure of the investigation, with the officers who took it. */
@Singleton
@Order(260)
class TakeMeasureStep implements CaseStep {
    private final MeasureDesk desk;
    private final Messages messages;

    TakeMeasureStep(MeasureDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "take-measure";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.enforcement().filter(one -> !kinds(one).isEmpty()).isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    private static List<MeasureKind> kinds(EnforcementCase opened) {
        return Arrays.stream(MeasureKind.values())
                .filter(kind -> MeasureDesk.possible(opened.status(), kind))
                .toList();
    }

    @Override
    public Form form(Scene scene) {
        List<Option> kinds = scene.enforcement().map(TakeMeasureStep::kinds).orElse(List.of()).stream()
                .map(kind -> new Option(kind.name(), messages.of(kind)))
                .toList();
        return Form.of(
                name(),
                Group.of(
                        "measure",
                        Field.select("kind", kinds).required(),
                        Field.date("day").notAfterToday().required(),
                        Field.text("officers").max(100).required(),
                        Field.area("what").max(2000).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (Names.in(answers.text("officers")).size() < 2) {
            answers.refuse("officers", "form.file-case.officers.few");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.take(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("kind", MeasureKind.class),
                new MeasureDesk.Taken(
                        answers.text("what"), Names.listed(answers.text("officers")), answers.date("day")));
    }
}
