package org.zhihe.admin.intake;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.referral.CourtReferral;
import org.zhihe.casework.referral.ReferralDesk;
import org.zhihe.casework.referral.ReferralStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Form;

/** Sends a matter to the court with the list of what goes along; only then does the court see it. */
@Singleton
@Order(60)
class SendReferralStep implements Step {
    private final ReferralDesk desk;
    private final MaterialSheet sheet;

    SendReferralStep(ReferralDesk desk, MaterialSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    @Override
    public String name() {
        return "send-referral";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.INTAKE_OFFICER);
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.COURT_REFERRAL;
    }

    @Override
    public boolean concerns(Scene scene) {
        return scene.referral().isPresent();
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.referral()
                .filter(one -> ReferralStatus.MOVES.permits(one.status(), ReferralStatus.SENT))
                .isPresent();
    }

    @Override
    public int version(Scene scene) {
        return scene.referral().map(CourtReferral::version).orElse(-1);
    }

    @Override
    public Form form(Scene scene) {
        return sheet.form(scene, name());
    }

    @Override
    public void check(Scene scene, Answers answers) {
        sheet.check(scene, answers);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.send(scene.officer(), scene.number(), seenVersion, sheet.materials(scene, answers));
    }
}
