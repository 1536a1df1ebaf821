package org.zhihe.casework.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.DeadlineStatus;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.procedure.StaleVersion;

class ClockDeskTest extends CaseworkTest {
    private final ClockDesk desk = the(ClockDesk.class);
    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.REPORT)
            .claiming(Claim.PUNISH)
            .accepted()
            .route();

    @AfterEach
    void noHeads() {
        the(Rows.class).change("DELETE FROM desk_head");
    }

    private List<Deadline> all() {
        return the(Deadlines.class).findByMatterIdOrderById(matter.id());
    }

    private long filing() {
        return all().stream()
                .filter(one -> one.pending() && one.rule() == DeadlineRule.ENFORCEMENT_FILING)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void pause(Officer officer, PauseReason reason) {
        desk.pause(officer, matter.number(), ClockDesk.version(all()), filing(), reason, "送市质检所鉴定");
    }

    private void resume(Officer officer) {
        desk.resume(officer, matter.number(), ClockDesk.version(all()), filing());
    }

    private void extend(Officer officer) {
        desk.extend(officer, matter.number(), ClockDesk.version(all()), filing(), "张局长，审批表3号", "案情复杂");
    }

    @Test
    void theDeskOfTheClockStopsItAndLetsItGoOn() {
        pause(inspector, PauseReason.APPRAISAL);
        assertThat(matter.runningClocks()).isEmpty();
        notFound(() -> pause(inspector, PauseReason.APPRAISAL));
        CLOCK.turnTo(CLOCK.today().plusDays(7));
        resume(inspector);
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_FILING)).hasToString("2026-12-21");
        assertThat(matter.events()).endsWith(MatterEvent.CLOCK_PAUSED, MatterEvent.CLOCK_RESUMED);
        assertThat(texts("SELECT note FROM deadline_pause WHERE deadline_id = ?", filing()))
                .containsExactly("送市质检所鉴定");
        assertThat(count("SELECT paused_by FROM deadline_pause WHERE deadline_id = ?", filing()))
                .isEqualTo(inspector.id());
    }

    @Test
    void anotherDeskDoesNotEvenWhenTheMatterLiesThereToo() {
        notFound(() -> pause(clerk(), PauseReason.APPRAISAL));
        notFound(() -> extend(clerk()));
        notFound(() -> extend(mediator()));
    }

    @Test
    void onlyForReasonsOfTheRule() {
        refused("clock-not-pausable", () -> pause(inspector, PauseReason.SETTLEMENT));
        refused("clock-not-pausable", () -> pause(inspector, PauseReason.STAY));
    }

    @Test
    void anExtensionKeepsWhoApprovedIt() {
        extend(inspector);
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_FILING)).hasToString("2027-01-04");
        assertThat(texts("SELECT reason FROM deadline_extension WHERE deadline_id = ?", filing()))
                .containsExactly("张局长，审批表3号\n案情复杂");
        assertThat(matter.events()).endsWith(MatterEvent.CLOCK_EXTENDED);
        notFound(() -> extend(inspector));
    }

    @Test
    void theSameFormSentTwiceExtendsOnce() {
        int seen = ClockDesk.version(all());
        long id = filing();
        desk.extend(inspector, matter.number(), seen, id, "张局长", "案情复杂");
        assertThatThrownBy(() -> desk.extend(inspector, matter.number(), seen, id, "张局长", "案情复杂"))
                .isInstanceOf(StaleVersion.class);
    }

    /** Two programs behind one balancer must agree on it. */
    @Test
    void theVersionOfAFormDependsOnNothingButTheRows() {
        Deadline known = all().get(0);
        Deadline written = new Deadline(
                7L,
                5,
                DeadlineRule.ACCEPTANCE,
                0,
                LocalDate.of(2026, 11, 23),
                null,
                LocalDate.of(2026, 12, 2),
                null,
                LocalDate.of(2026, 12, 2),
                "",
                0,
                null,
                null,
                DeadlineStatus.OPEN,
                null);
        assertThat(ClockDesk.version(List.of(written)))
                .isEqualTo(417_345_752)
                .isNotEqualTo(ClockDesk.version(List.of(known)));
    }

    @Test
    void whereAHeadWasNamedNobodyElseSaysYes() {
        Officer head = the(TestStaff.class).fresh(Role.ENFORCEMENT_OFFICER, "market-regulator");
        HeadDesk heads = the(HeadDesk.class);
        heads.name(officer(Role.ADMINISTRATOR, "centre"), head.id());
        refused("clock-needs-head", () -> extend(inspector));
        extend(head);
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_FILING)).hasToString("2027-01-04");
        heads.relieve(officer(Role.ADMINISTRATOR, "centre"), head.id());
        assertThat(heads.of(Desk.ENFORCEMENT, head.bodyId())).isEmpty();
    }

    @Test
    void nobodyLeadsADeskWhoHasNone() {
        Officer statistician = officer(Role.STATISTICIAN, "centre");
        refused("staff.no-desk-to-lead", () -> the(HeadDesk.class)
                .name(officer(Role.ADMINISTRATOR, "centre"), statistician.id()));
    }
}
