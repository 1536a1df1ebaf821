package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.WhyForm;
import org.zhihe.casework.enforcement.CaseStayGround;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Lets a case stand still for one of the grounds that the law knows for its right. */
@Singleton
@Order(270)
class StayCaseStep implements CaseStep {
    private final EnforcementDesk desk;
    private final Messages messages;

    StayCaseStep(EnforcementDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "stay-case";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.enforcement()
                .filter(one -> !one.stayed()
                        && (one.status() == EnforcementStatus.FILED
                                || one.status() == EnforcementStatus.PENALTY_NOTICED))
                .isPresent();
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public Form form(Scene scene) {
        List<Option> grounds = CaseStayGround.of(scene.matter().ipType()).stream()
                .map(one -> new Option(one.name(), messages.of(one)))
                .toList();
        return WhyForm.of(name(), "ground", grounds, "reason");
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.stay(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("ground", CaseStayGround.class),
                answers.text("reason"));
    }
}
