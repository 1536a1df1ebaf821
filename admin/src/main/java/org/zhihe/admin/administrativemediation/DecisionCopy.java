package org.zhihe.admin.administrativemediation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.Claim;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;

/** Asks, until it is known, which decision found the infringement; needed where nothing is asked but damages. */
@Singleton
class DecisionCopy {
    private static final String NAME = "decisionCopy";

    List<Field> fields(Scene scene) {
        return known(scene) ? List.of() : List.of(Field.text(NAME).max(200));
    }

    void check(Scene scene, Answers answers) {
        boolean damagesOnly = scene.matter().claims().equals(Set.of(Claim.DAMAGES));
        if (damagesOnly && !known(scene) && answers.optional(NAME).isEmpty()) {
            answers.refuse(NAME, "refusal.administrative-mediation.no-decision-copy");
        }
    }

    @Nullable
    String of(Scene scene, Answers answers) {
        return known(scene) ? null : answers.optional(NAME).orElse(null);
    }

    private static boolean known(Scene scene) {
        return scene.administrativeMediation()
                .filter(one -> one.decisionCopy() != null)
                .isPresent();
    }
}
