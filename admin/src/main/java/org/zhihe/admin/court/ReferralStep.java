package org.zhihe.admin.court;

import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.referral.CourtReferral;
import org.zhihe.casework.referral.ReferralStatus;

/** A court's step with a matter that was handed to it. */
interface ReferralStep extends Step {
    /** Where the step leads. */
    ReferralStatus to();

    @Override
    default Set<Role> roles() {
        return Set.of(Role.COURT_CLERK, Role.JUDGE);
    }

    @Override
    default ProcedureKind procedure() {
        return ProcedureKind.COURT_REFERRAL;
    }

    @Override
    default boolean concerns(Scene scene) {
        return scene.referral().isPresent();
    }

    @Override
    default boolean offered(Scene scene) {
        return scene.referral()
                .filter(one -> ReferralStatus.MOVES.permits(one.status(), to()))
                .isPresent();
    }

    @Override
    default int version(Scene scene) {
        return scene.referral().map(CourtReferral::version).orElse(-1);
    }
}
