package org.zhihe.admin.linking;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.sameness.LinkDesk;
import org.zhihe.casework.sameness.LinkKind;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Says how the matter belongs to another: linked, merged, or a repeat that is not handled by itself. */
@Singleton
@Order(830)
record JoinMatterStep(LinkDesk desk, Messages messages) implements BesideStep {
    private static final int LONGEST = 300;

    @Override
    public String name() {
        return "join-matter";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER);
    }

    @Override
    public boolean offered(Scene scene) {
        return true;
    }

    @Override
    public Topic topic() {
        return Topic.FILE;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "other",
                        Field.text("other").max(40).autocomplete("off").required(),
                        Field.radio("kind", Option.of(LinkKind.class, messages)).required(),
                        Field.area("reason").max(LONGEST).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        MatterStatus wanted =
                switch (answers.choice("kind", LinkKind.class)) {
                    case LINKED -> null;
                    case MERGED -> MatterStatus.MERGED;
                    case REPEAT -> MatterStatus.DECLINED;
                };
        if (wanted != null && !MatterStatus.MOVES.permits(scene.matter().status(), wanted)) {
            answers.refuse("kind", "form.join-matter.kind.not-now");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        String other = answers.text("other");
        String reason = answers.text("reason");
        switch (answers.choice("kind", LinkKind.class)) {
            case LINKED -> desk.link(scene.officer(), scene.number(), other, reason);
            case MERGED -> desk.merge(scene.officer(), scene.number(), seenVersion, other, reason);
            case REPEAT -> desk.declineRepeat(scene.officer(), scene.number(), seenVersion, other, reason);
        }
    }
}
