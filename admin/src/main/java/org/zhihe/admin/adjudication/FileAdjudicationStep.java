package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Names;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.adjudication.FilingCondition;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Files the request with a panel (国知局令第81号 20). */
@Singleton
@Order(310)
class FileAdjudicationStep implements AdjudicationStep {
    private final AdjudicationDesk desk;

    FileAdjudicationStep(AdjudicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "file-adjudication";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.FILED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "case",
                        Field.text("caseNumber").max(60).required(),
                        Field.text("panel").max(100).required()),
                Group.of(
                        "conditions",
                        Arrays.stream(FilingCondition.values())
                                .map(one -> Field.checkbox(one.name()).required())
                                .toArray(Field[]::new)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        int members = Names.in(answers.text("panel")).size();
        if (members < 3 || members % 2 == 0) {
            answers.refuse("panel", "form.file-adjudication.panel.number");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.file(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.text("caseNumber"),
                Names.listed(answers.text("panel")),
                met(answers));
    }

    private static Set<FilingCondition> met(Answers answers) {
        Set<FilingCondition> met = EnumSet.noneOf(FilingCondition.class);
        Arrays.stream(FilingCondition.values())
                .filter(one -> answers.ticked(one.name()))
                .forEach(met::add);
        return met;
    }
}
