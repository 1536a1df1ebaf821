package org.zhihe.admin.step;

import org.zhihe.admin.scene.Scene;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;

/** A step that turns something away or ends it, of which nothing has to be said but why. */
public interface ReasonStep extends Step {
    /** Calls the desk. */
    void take(Scene scene, int seenVersion, String reason);

    @Override
    default Form form(Scene scene) {
        return WhyForm.of(name());
    }

    @Override
    default boolean forward(Scene scene) {
        return false;
    }

    @Override
    default void take(Scene scene, int seenVersion, Answers answers) {
        take(scene, seenVersion, answers.text(WhyForm.REASON));
    }
}
