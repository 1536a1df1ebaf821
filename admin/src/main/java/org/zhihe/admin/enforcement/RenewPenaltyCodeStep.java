package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.enforcement.DecisionCodes;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.matter.ProcedureKind;

/** Another code for whoever was punished and has lost it, or whose code has come into other hands. */
@Singleton
@Order(273)
record RenewPenaltyCodeStep(DecisionCodes codes) implements ReasonStep {
    @Override
    public String name() {
        return "renew-penalty-code";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ENFORCEMENT_OFFICER);
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.ENFORCEMENT;
    }

    @Override
    public boolean concerns(Scene scene) {
        return scene.enforcement().isPresent();
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
    public int version(Scene scene) {
        return scene.enforcement().map(EnforcementCase::version).orElse(-1);
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        codes.renew(scene.officer(), scene.number(), seenVersion, reason);
    }
}
