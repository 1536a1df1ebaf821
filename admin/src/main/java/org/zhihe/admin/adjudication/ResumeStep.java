package org.zhihe.admin.adjudication;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.templates.form.Answers;

/** Goes on where the adjudication stood still. */
@Singleton
@Order(370)
class ResumeStep implements AdjudicationStep {
    private final AdjudicationDesk desk;

    ResumeStep(AdjudicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "resume";
    }

    @Override
    public AdjudicationStatus to() {
        return AdjudicationStatus.FILED;
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.adjudication()
                .filter(one -> one.status() == AdjudicationStatus.STAYED)
                .isPresent();
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.resume(scene.officer(), scene.number(), seenVersion);
    }
}
