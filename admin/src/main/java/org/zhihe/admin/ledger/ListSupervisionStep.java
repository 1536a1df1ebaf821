package org.zhihe.admin.ledger;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Names;
import org.zhihe.casework.supervision.JointSupervisions;
import org.zhihe.casework.supervision.Listing;
import org.zhihe.casework.supervision.SupervisionDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Lists the matter for joint supervision (联合挂牌督办). */
@Singleton
@Order(720)
class ListSupervisionStep implements SupervisionStep {
    private final SupervisionDesk desk;
    private final JointSupervisions supervisions;

    ListSupervisionStep(SupervisionDesk desk, JointSupervisions supervisions) {
        this.desk = desk;
        this.supervisions = supervisions;
    }

    @Override
    public String name() {
        return "list-supervision";
    }

    @Override
    public boolean offered(Scene scene) {
        return supervisions.findByMatterIdAndClosedOnIsNull(scene.matter().id()).isEmpty();
    }

    @Override
    public int version(Scene scene) {
        return scene.matter().version();
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "why",
                        Field.text("bodies").max(400).required(),
                        Field.area("reason").max(1000).required(),
                        Field.date("until").notBeforeToday().required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        Listing why = new Listing(answers.text("reason"), Names.listed(answers.text("bodies")), answers.date("until"));
        desk.list(scene.officer(), scene.number(), seenVersion, why);
    }
}
