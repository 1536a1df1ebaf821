package org.zhihe.casework.enforcement;

import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.Set;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** A case of the market regulator on its way to a penalty and after it; each test takes the steps that it needs. */
abstract class APenalty extends CaseworkTest {
    protected final EnforcementDesk desk = the(EnforcementDesk.class);
    protected final PenaltyDesk penalties = the(PenaltyDesk.class);
    protected final PenaltyRemedyDesk remedies = the(PenaltyRemedyDesk.class);
    protected final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    protected final Officer colleague = the(TestStaff.class).another(Role.ENFORCEMENT_OFFICER, "market-regulator");
    protected MatterAtHand matter = reported(IpType.TRADEMARK);

    protected static MatterAtHand reported(IpType right) {
        return aFiling()
                .ofKind(MatterKind.REPORT)
                .about(right)
                .claiming(Claim.PUNISH)
                .accepted()
                .route();
    }

    protected EnforcementCase opened() {
        return the(EnforcementCases.class)
                .findOnDesk(matter.number(), inspector.bodyId(), inspector.id())
                .orElseThrow();
    }

    protected void file(Set<SecretProof> proofs) {
        desk.file(inspector, matter.number(), opened().version(), "案1号", "甲、乙", proofs);
    }

    protected void noticed() {
        file(Set.of());
        desk.noticePenalty(inspector, matter.number(), opened().version(), "拟罚款一万元", CLOCK.today());
    }

    protected void note(EnforcementActKind kind) {
        penalties.note(inspector, matter.number(), opened().version(), kind, CLOCK.today(), "登记");
    }

    protected void call(LocalDate hearing) {
        appoint(EnforcementActKind.HEARING_CALLED, hearing);
    }

    protected void putOff(LocalDate lastDay) {
        appoint(EnforcementActKind.PAYMENT_PUT_OFF, lastDay);
    }

    private void appoint(EnforcementActKind kind, LocalDate ahead) {
        penalties.appoint(
                inspector,
                matter.number(),
                opened().version(),
                new PenaltyDesk.Appointment(kind, CLOCK.today(), ahead, "通知1号"));
    }

    /** Once the fifteen days to pay have gone. */
    protected void urged() {
        CLOCK.turnTo(LocalDate.of(2026, 12, 9));
        note(EnforcementActKind.URGED);
    }

    protected boolean offered(EnforcementActKind kind) {
        EnforcementCase one = opened();
        return penalties.possible(
                one, kind, penalties.done(one), the(Deadlines.class).findByMatterIdOrderById(matter.id()));
    }

    protected void propose() {
        desk.proposePenalty(inspector, matter.number(), opened().version(), "罚1号", "罚款");
    }

    protected void decided() {
        noticed();
        note(EnforcementActKind.STATEMENT_WAIVED);
        propose();
        desk.approvePenalty(colleague, matter.number(), opened().version());
    }

    protected void close() {
        desk.close(inspector, matter.number(), opened().version());
    }

    protected void served() {
        decided();
        serve();
    }

    protected void serve() {
        penalties.serve(
                inspector,
                matter.number(),
                opened().version(),
                new PenaltyDesk.Service(CLOCK.today(), "直接送达", "咸宁市人民政府", "咸宁市咸安区人民法院"));
    }

    protected void ask(EnforcementActKind kind) {
        remedies.ask(inspector, matter.number(), opened().version(), kind, CLOCK.today(), "编号1");
    }

    protected void end(EnforcementActKind kind, RemedyOutcome outcome) {
        remedies.end(
                inspector,
                matter.number(),
                opened().version(),
                new PenaltyRemedyDesk.Ending(kind, outcome, CLOCK.today(), "文号1"));
    }
}
