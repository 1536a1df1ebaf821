package org.zhihe.admin.enforcement;

import java.util.Locale;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.PenaltyDesk;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Notes one of the things that belong to a penalty; each kind is a step of its own. */
class EnforcementActStep implements CaseStep {
    protected static final int LONGEST = 2000;

    private final EnforcementActKind kind;
    private final PenaltyDesk desk;

    EnforcementActStep(EnforcementActKind kind, PenaltyDesk desk) {
        this.kind = kind;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "penalty-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    protected EnforcementActKind kind() {
        return kind;
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.enforcement()
                .filter(one -> desk.possible(one, kind, scene.noted().ofCase(), scene.clocks()))
                .isPresent();
    }

    /** Serving is what comes next of itself; the rest depends on the party. */
    @Override
    public boolean forward(Scene scene) {
        return kind == EnforcementActKind.SERVED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "act",
                        Field.date("day").notAfterToday().required(),
                        Field.area("note").max(LONGEST).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.note(scene.officer(), scene.number(), seenVersion, kind, answers.date("day"), answers.text("note"));
    }
}
