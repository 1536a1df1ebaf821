package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Names;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk.Meeting;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Files the case and tells both sides when and where. */
@Singleton
@Order(393)
class FileAdministrativeMediationStep implements AdministrativeMediationStep {
    private final AdministrativeMediationDesk desk;
    private final Clocks clocks;

    FileAdministrativeMediationStep(AdministrativeMediationDesk desk, Clocks clocks) {
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "file-administrative-mediation";
    }

    @Override
    public AdministrativeMediationStatus to() {
        return AdministrativeMediationStatus.FILED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "case",
                        Field.text("caseNumber").max(60).required(),
                        Field.text("officers").max(100).required(),
                        Field.dateTime("meetingAt").notBeforeToday().required(),
                        Field.text("meetingPlace").max(100).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (!meetingAt(answers).isAfter(clocks.now())) {
            answers.refuse("meetingAt", "refusal.session.in-the-past");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.file(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.text("caseNumber"),
                Names.listed(answers.text("officers")),
                new Meeting(meetingAt(answers), answers.text("meetingPlace")));
    }

    private static Instant meetingAt(Answers answers) {
        return answers.dateTime("meetingAt").atZone(Clocks.ZONE).toInstant();
    }
}
