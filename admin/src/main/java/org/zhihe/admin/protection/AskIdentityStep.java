package org.zhihe.admin.protection;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.protection.IdentityOpeningStatus;
import org.zhihe.casework.protection.OpeningDesk;
import org.zhihe.casework.protection.OpeningGround;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Asks to know who the reporter is; a colleague decides. */
@Singleton
@Order(850)
record AskIdentityStep(OpeningDesk desk, Messages messages) implements OpeningStep {
    private static final int LONGEST = 300;

    @Override
    public String name() {
        return "ask-identity";
    }

    @Override
    public boolean offered(Scene scene) {
        return standing(scene)
                .filter(one -> one.status() != IdentityOpeningStatus.ASKED && !desk.readable(scene.officer(), one))
                .isPresent();
    }

    @Override
    public int version(Scene scene) {
        return scene.matter().version();
    }

    @Override
    public Form form(Scene scene) {
        List<Option> grounds = Option.of(OpeningGround.class, messages);
        return Form.of(
                name(),
                Group.of(
                        "why",
                        Field.radio("ground", grounds).required(),
                        Field.area("reason").max(LONGEST).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.ask(
                scene.officer(), scene.number(), answers.choice("ground", OpeningGround.class), answers.text("reason"));
    }
}
