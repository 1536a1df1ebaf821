package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.Measure;
import org.zhihe.casework.enforcement.MeasureDesk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Decides what becomes of what is held (程序规定 35). */
@Singleton
@Order(261)
class DisposeMeasureStep implements Step {
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
    public Set<Role> roles() {
        return Set.of(Role.ENFORCEMENT_OFFICER);
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.ENFORCEMENT;
    }

    @Override
    public boolean concerns(Scene scene) {
        return scene.enforcement().isPresent();
    }

    @Override
    public boolean offered(Scene scene) {
        return !held(scene).isEmpty();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public int version(Scene scene) {
        return scene.enforcement().map(EnforcementCase::version).orElse(-1);
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
