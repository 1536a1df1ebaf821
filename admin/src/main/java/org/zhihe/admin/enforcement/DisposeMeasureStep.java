package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.Measure;
import org.zhihe.casework.enforcement.MeasureDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Decides what becomes of what is held (程序规定 35). */
@Singleton
@Order(261)
class DisposeMeasureStep implements CaseStep {
    private final MeasureDesk desk;
    private final Messages messages;

    DisposeMeasureStep(MeasureDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "dispose-measure";
    }

    @Override
    public boolean offered(Scene scene) {
        return !held(scene).isEmpty();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    private List<Option> held(Scene scene) {
        return scene.enforcement().map(desk::of).orElse(List.of()).stream()
                .filter(Measure::held)
                .map(one -> new Option(
                        String.valueOf(one.id()),
                        messages.get("measure.choice", one.kind(), one.takenOn(), one.what())))
                .toList();
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "disposal",
                        Field.select("measure", held(scene)).required(),
                        Field.area("disposal").max(1000).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.dispose(
                scene.officer(),
                scene.number(),
                seenVersion,
                Long.parseLong(answers.text("measure")),
                answers.text("disposal"));
    }
}
