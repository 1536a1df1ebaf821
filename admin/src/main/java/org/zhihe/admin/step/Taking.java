package org.zhihe.admin.step;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.templates.form.Answers;

/** Takes a step, and words it when the business says no. */
@Singleton
class Taking {
    private final Onlookers onlookers;
    private final Attempts attempts;

    Taking(Onlookers onlookers, Attempts attempts) {
        this.onlookers = onlookers;
        this.attempts = attempts;
    }

    void refuseOnlookers(Officer officer, String step) {
        onlookers.refuse(officer, step);
    }

    /** Empty when it was taken, otherwise the reason why not. */
    Optional<String> tryTo(Step step, Scene scene, int seenVersion, Answers answers) {
        return attempts.tryTo(
                () -> step.take(scene, seenVersion, answers),
                scene.officer(),
                scene.matter().id(),
                "POST /matters/{number}/steps/" + step.name());
    }

    String words(Refusal refused) {
        return attempts.words(refused);
    }
}
