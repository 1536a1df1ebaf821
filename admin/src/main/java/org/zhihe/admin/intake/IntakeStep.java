package org.zhihe.admin.intake;

import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.MatterStep;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.routing.RouteProposal;

/** A step of the matter itself. */
interface IntakeStep extends MatterStep {
    @Override
    default Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER);
    }

    static boolean permits(Scene scene, MatterStatus to) {
        return MatterStatus.MOVES.permits(scene.matter().status(), to);
    }

    /** Whether the matter goes that way already. To a court that has entrusted it, it need not be sent. */
    static boolean runs(Scene scene, RouteProposal way) {
        ProcedureKind kind = way.procedure();
        long body = way.body().id();
        return scene.tracks().stream()
                .anyMatch(track -> track.runsAs(kind, body)
                        || kind == ProcedureKind.COURT_REFERRAL && track.runsAs(ProcedureKind.ENTRUSTMENT, body));
    }
}
