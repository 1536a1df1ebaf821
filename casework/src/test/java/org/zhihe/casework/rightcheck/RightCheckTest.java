package org.zhihe.casework.rightcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.intake.PartyDesk;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.rightcheck.RightCheckDesk.Finding;

class RightCheckTest extends CaseworkTest {
    private final RightCheckDesk desk = the(RightCheckDesk.class);

    private static Finding found(LocalDate day, RightStatus result) {
        return new Finding("第12345678号", "中国商标网", day, result, "只给同事看的备注");
    }

    @Test
    void isOnRecordWithRegisterDayAndOfficerAndToldToBothSidesWithoutTheNote() {
        MatterAtHand matter = aFiling().filed();
        desk.record(clerk(), matter.number(), found(CLOCK.today(), RightStatus.VALID));
        assertThat(the(RightChecks.class).ofMatter(matter.id())).singleElement().satisfies(line -> {
            assertThat(line.register()).isEqualTo("中国商标网");
            assertThat(line.result()).isEqualTo(RightStatus.VALID);
            assertThat(line.staffName()).isEqualTo(clerk().name());
        });
        assertThat(the(Timeline.class).lines(matter.id(), List.of(Audience.PARTIES)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.event()).isEqualTo(MatterEvent.RIGHT_CHECKED);
                    assertThat(line.details()).contains("中国商标网").doesNotContain("备注");
                });
    }

    @Test
    void theLatestLookComesFirst() {
        MatterAtHand matter = aFiling().filed();
        desk.record(clerk(), matter.number(), found(LocalDate.of(2026, 11, 20), RightStatus.VALID));
        desk.record(clerk(), matter.number(), found(LocalDate.of(2026, 11, 23), RightStatus.DISPUTED));
        assertThat(the(RightChecks.class).ofMatter(matter.id()))
                .extracting(RightChecks.Line::result)
                .containsExactly(RightStatus.DISPUTED, RightStatus.VALID);
    }

    @Test
    void isRefusedForADayThatHasNotComeAndForAMatterThatHasEnded() {
        MatterAtHand matter = aFiling().filed();
        refused(
                "day-in-future",
                () -> desk.record(clerk(), matter.number(), found(CLOCK.today().plusDays(1), RightStatus.VALID)));
        the(PartyDesk.class).withdraw(matter.applicantAccess());
        refused("matter-ended", () -> desk.record(clerk(), matter.number(), found(CLOCK.today(), RightStatus.VALID)));
    }

    @Test
    void isNotForTheCourtNorForADeskWithoutTheMatter() {
        MatterAtHand matter = aFiling().filed();
        notFound(() -> desk.record(
                officer(Role.STATISTICIAN, "centre"), matter.number(), found(CLOCK.today(), RightStatus.VALID)));
        notFound(() -> desk.record(secretary(), matter.number(), found(CLOCK.today(), RightStatus.VALID)));
    }
}
