package org.zhihe.admin.counter;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.intake.CounterFilings;
import org.zhihe.casework.intake.ReceiptDesk;
import org.zhihe.casework.matter.Desk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** A new query code for who has lost the receipt; the officer prints it next. */
@Singleton
@Order(850)
record RenewReceiptStep(ReceiptDesk desk, CounterFilings filings) implements BesideStep {
    @Override
    public String name() {
        return "renew-receipt";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER);
    }

    @Override
    public boolean concerns(Scene scene) {
        return scene.desk() == Desk.INTAKE
                && filings.findByMatterId(scene.matter().id()).isPresent();
    }

    @Override
    public boolean offered(Scene scene) {
        return true;
    }

    @Override
    public Topic topic() {
        return Topic.PARTIES;
    }

    @Override
    public int version(Scene scene) {
        return desk.version(scene.matter().id());
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "why",
                        Field.text("reason").max(200).autocomplete("off").required(),
                        Field.checkbox("known").required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.renew(scene.officer(), scene.number(), seenVersion, answers.text("reason"));
    }
}
