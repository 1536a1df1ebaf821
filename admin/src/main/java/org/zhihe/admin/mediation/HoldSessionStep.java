package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.mediation.SessionDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.page.Fact;

/** Writes the record of the scheduled session (调解笔录). */
@Singleton
@Order(140)
class HoldSessionStep implements MediationStep {
    private final SessionDesk desk;
    private final Sessions sessions;

    HoldSessionStep(SessionDesk desk, Sessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "hold-session";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.mediation()
                .filter(one -> one.status() == MediationStatus.MEDIATING)
                .flatMap(sessions::scheduled)
                .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "record",
                        Field.text("present").max(200).required(),
                        Field.area("record").max(10000).required()));
    }

    @Override
    public List<Fact> facts(Scene scene) {
        return sessions.facts(scene);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.hold(scene.officer(), scene.number(), seenVersion, answers.text("present"), answers.text("record"));
    }
}
