package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.mediation.MediationSession;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.mediation.SessionDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Puts a session on the calendar. */
@Singleton
@Order(150)
class ScheduleSessionStep implements MediationStep {
    private final SessionDesk desk;
    private final Sessions sessions;
    private final Clocks clocks;
    private final Messages messages;

    ScheduleSessionStep(SessionDesk desk, Sessions sessions, Clocks clocks, Messages messages) {
        this.desk = desk;
        this.sessions = sessions;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "schedule-session";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.mediation()
                .filter(one -> one.status() == MediationStatus.MEDIATING)
                .filter(one -> sessions.scheduled(one).isEmpty())
                .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "session",
                        Field.radio("mode", Option.of(MediationSession.Mode.class, messages))
                                .required(),
                        Field.dateTime("startsAt").notBeforeToday().required(),
                        Field.text("place").max(100).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (!startsAt(answers).isAfter(clocks.now())) {
            answers.refuse("startsAt", "refusal.session.in-the-past");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.schedule(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("mode", MediationSession.Mode.class),
                startsAt(answers),
                answers.text("place"));
    }

    private static Instant startsAt(Answers answers) {
        return answers.dateTime("startsAt").atZone(Clocks.ZONE).toInstant();
    }
}
