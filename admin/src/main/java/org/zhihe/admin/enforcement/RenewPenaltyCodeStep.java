package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.enforcement.DecisionCodes;

/** Another code for whoever was punished and has lost it, or whose code has come into other hands. */
@Singleton
@Order(273)
record RenewPenaltyCodeStep(DecisionCodes codes) implements CaseStep, ReasonStep {
    @Override
    public String name() {
        return "renew-penalty-code";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.enforcement().filter(codes::possible).isPresent();
    }

    @Override
    public Topic topic() {
        return Topic.PARTIES;
    }

    /** Nobody's turn: as long as nothing is lost, nothing has to be done. */
    @Override
    public boolean atAnyTime() {
        return true;
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        codes.renew(scene.officer(), scene.number(), seenVersion, reason);
    }
}
