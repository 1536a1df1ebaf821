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

/** Calls the scheduled session off. */
@Singleton
@Order(180)
class CancelSessionStep implements MediationStep {
    private final SessionDesk desk;
    private final Sessions sessions;

    CancelSessionStep(SessionDesk desk, Sessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "cancel-session";
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
        return Form.of(name(), Group.of("why", Field.area("reason").max(300).required()));
    }

    @Override
    public List<Fact> facts(Scene scene) {
        return sessions.facts(scene);
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.cancel(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
    }
}
