package org.zhihe.casework.adjudication;

import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.EnumSet;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

/** A request that lies before the patent office. */
abstract class AdjudicationRoom extends CaseworkTest {
    final AdjudicationDesk desk = the(AdjudicationDesk.class);
    final AdjudicationClerk clerk = the(AdjudicationClerk.class);
    final Officer adjudicator = officer(Role.ADJUDICATOR, "ip-office");
    final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.COMPLAINT)
            .about(right())
            .claiming(Claim.STOP)
            .accepted()
            .route();

    final AdministrativeAdjudication opened() {
        return the(Adjudications.class)
                .findOnDesk(matter.number(), adjudicator.bodyId(), adjudicator.id())
                .orElseThrow();
    }

    final int version() {
        return opened().version();
    }

    final void note(AdjudicationActKind kind) {
        note(kind, CLOCK.today());
    }

    final void note(AdjudicationActKind kind, LocalDate day) {
        clerk.note(adjudicator, matter.number(), version(), kind, day, "登记");
    }

    final void file(EnumSet<FilingCondition> met) {
        desk.file(adjudicator, matter.number(), version(), "裁1号", "甲、乙、丙", met);
    }

    final void served() {
        file(EnumSet.allOf(FilingCondition.class));
        desk.serve(adjudicator, matter.number(), version(), CLOCK.today(), false);
    }

    /** Three working days ago, for which a test does not wait. */
    final void called(LocalDate day) {
        the(AdjudicationActs.class)
                .save(new AdjudicationAct(
                        null,
                        opened().id(),
                        AdjudicationActKind.HEARING_CALLED,
                        day,
                        "三楼审理室",
                        adjudicator.id(),
                        CLOCK.instant()));
    }

    final void hear() {
        desk.hear(adjudicator, matter.number(), version(), CLOCK.today());
    }

    final void decided() {
        served();
        called(CLOCK.today());
        hear();
        desk.decide(
                adjudicator,
                matter.number(),
                version(),
                AdjudicationResult.INFRINGEMENT_TO_STOP,
                "裁决1号",
                CLOCK.today(),
                "责令停止");
    }

    /** What the request is about. */
    IpType right() {
        return IpType.UTILITY_MODEL;
    }
}
