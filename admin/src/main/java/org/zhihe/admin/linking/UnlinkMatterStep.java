package org.zhihe.admin.linking;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.BesideStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.sameness.LinkDesk;
import org.zhihe.casework.sameness.LinkKind;
import org.zhihe.casework.sameness.MatterLinks;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Takes a link back that was wrong or has no cause any more. */
@Singleton
@Order(831)
record UnlinkMatterStep(LinkDesk desk, MatterLinks links) implements BesideStep {
    private static final int LONGEST = 300;

    @Override
    public String name() {
        return "unlink-matter";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER);
    }

    @Override
    public boolean offered(Scene scene) {
        return !linked(scene).isEmpty();
    }

    @Override
    public Topic topic() {
        return Topic.FILE;
    }

    @Override
    public Form form(Scene scene) {
        List<Option> linked = linked(scene).stream()
                .map(one -> new Option(String.valueOf(one.id()), one.number() + " " + one.title()))
                .toList();
        return Form.of(
                name(),
                Group.of(
                        "which",
                        Field.select("link", linked).required(),
                        Field.area("reason").max(LONGEST).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.unlink(scene.officer(), scene.number(), Long.parseLong(answers.text("link")), answers.text("reason"));
    }

    private List<MatterLinks.LinkRow> linked(Scene scene) {
        return links.ofMatter(scene.matter().id()).stream()
                .filter(one -> one.kind() == LinkKind.LINKED)
                .toList();
    }
}
