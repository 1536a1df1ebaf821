package org.zhihe.admin.ledger;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.supervision.JointSupervision;
import org.zhihe.casework.supervision.JointSupervisions;
import org.zhihe.casework.supervision.SupervisionDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Ends the joint supervision with a report. */
@Singleton
@Order(721)
class CloseSupervisionStep implements SupervisionStep {
    private final SupervisionDesk desk;
    private final JointSupervisions supervisions;

    CloseSupervisionStep(SupervisionDesk desk, JointSupervisions supervisions) {
        this.desk = desk;
        this.supervisions = supervisions;
    }

    @Override
    public String name() {
        return "close-supervision";
    }

    @Override
    public boolean offered(Scene scene) {
        return running(scene).isPresent();
    }

    @Override
    public int version(Scene scene) {
        return running(scene).map(JointSupervision::version).orElse(-1);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(name(), Group.of("what", Field.area("report").max(2000).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.close(scene.officer(), scene.number(), seenVersion, answers.text("report"));
    }

    private Optional<JointSupervision> running(Scene scene) {
        return supervisions.findByMatterIdAndClosedOnIsNull(scene.matter().id());
    }
}
