package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Names;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.casework.enforcement.SecretProof;
import org.zhihe.casework.matter.IpType;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Files the case (立案) with at least two officers (处罚法 42). */
@Singleton
@Order(210)
class FileCaseStep implements EnforcementStep {
    private static final int FEWEST = 2;

    private final EnforcementDesk desk;

    FileCaseStep(EnforcementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "file-case";
    }

    @Override
    public EnforcementStatus to() {
        return EnforcementStatus.FILED;
    }

    @Override
    public Form form(Scene scene) {
        Group opening = Group.of(
                "case",
                Field.text("caseNumber").max(60).required(),
                Field.text("officers").max(100).required());
        return secret(scene) ? Form.of(name(), opening, proofs()) : Form.of(name(), opening);
    }

    private static boolean secret(Scene scene) {
        return scene.matter().ipType() == IpType.TRADE_SECRET;
    }

    /** What a report on a trade secret has to show, each affirmed by itself. */
    private static Group proofs() {
        return Group.of(
                "proofs",
                Arrays.stream(SecretProof.values())
                        .map(one -> Field.checkbox(one.name()).required())
                        .toArray(Field[]::new));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (Names.in(answers.text("officers")).size() < FEWEST) {
            answers.refuse("officers", "form.file-case.officers.few");
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
                shown(scene, answers));
    }

    private static Set<SecretProof> shown(Scene scene, Answers answers) {
        Set<SecretProof> shown = EnumSet.noneOf(SecretProof.class);
        if (secret(scene)) {
            Arrays.stream(SecretProof.values())
                    .filter(one -> answers.ticked(one.name()))
                    .forEach(shown::add);
        }
        return shown;
    }
}
