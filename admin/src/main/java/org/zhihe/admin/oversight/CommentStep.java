package org.zhihe.admin.oversight;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.oversight.OversightDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** The procuratorate's opinion, to those who handle the matter. */
@Singleton
@Order(800)
class CommentStep implements BesideStep {
    private static final int LONGEST = 1000;

    private final OversightDesk desk;

    CommentStep(OversightDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PROCURATORATE_OBSERVER);
    }

    @Override
    public boolean offered(Scene scene) {
        return true;
    }

    @Override
    public Topic topic() {
        return Topic.COOPERATION;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(), Group.of("what", Field.area("opinion").max(LONGEST).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.comment(scene.officer(), scene.number(), answers.text("opinion"));
    }
}
