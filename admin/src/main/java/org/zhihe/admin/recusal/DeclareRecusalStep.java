package org.zhihe.admin.recusal;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.conflict.RecusalGround;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.recusal.RecusalDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Option;

/** Asks to keep away (申请回避); takes effect at once, and the matter is not there any more for who asked. */
@Singleton
@Order(900)
class DeclareRecusalStep implements RecusalStep {
    private final RecusalDesk desk;
    private final Messages messages;

    DeclareRecusalStep(RecusalDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "declare-recusal";
    }

    @Override
    public Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.desk() != null && role.desk() != Desk.OVERSIGHT)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean offered(Scene scene) {
        return true;
    }

    @Override
    public boolean leaves() {
        return true;
    }

    @Override
    public Form form(Scene scene) {
        return RecusalForm.of(name(), Option.of(RecusalGround.class, messages));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.declare(
                scene.officer(), scene.number(), answers.choice("ground", RecusalGround.class), answers.text("reason"));
    }
}
