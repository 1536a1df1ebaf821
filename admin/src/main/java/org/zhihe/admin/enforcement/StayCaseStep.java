package org.zhihe.admin.enforcement;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.ReasonStep;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.ProcedureKind;

/** Lets a trademark case stand still while ownership is disputed (商标法 62). */
@Singleton
@Order(270)
class StayCaseStep implements ReasonStep {
    private final EnforcementDesk desk;

    StayCaseStep(EnforcementDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "stay-case";
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
        return scene.matter().ipType() == IpType.TRADEMARK
                && scene.enforcement()
                        .filter(one -> !one.stayed()
                                && (one.status() == EnforcementStatus.FILED
                                        || one.status() == EnforcementStatus.PENALTY_NOTICED))
                        .isPresent();
    }

    @Override
    public int version(Scene scene) {
        return scene.enforcement().map(EnforcementCase::version).orElse(-1);
    }

    @Override
    public void take(Scene scene, int seenVersion, String reason) {
        desk.stay(scene.officer(), scene.number(), seenVersion, reason);
    }
}
