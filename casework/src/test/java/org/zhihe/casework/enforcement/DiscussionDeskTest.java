package org.zhihe.casework.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DayNote;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.timekeeping.ClockDesk;

/** 程序规定 64: ninety days, thirty more by the head, then as long as those in charge have discussed. */
class DiscussionDeskTest extends CaseworkTest {
    private static final LocalDate DISCUSSED = LocalDate.of(2026, 11, 23);

    private final EnforcementDesk desk = the(EnforcementDesk.class);
    private final DiscussionDesk discussions = the(DiscussionDesk.class);
    private final ClockDesk clocks = the(ClockDesk.class);
    private final Officer inspector = officer(Role.ENFORCEMENT_OFFICER, "market-regulator");
    private final MatterAtHand matter = aFiling()
            .ofKind(MatterKind.REPORT)
            .claiming(Claim.PUNISH)
            .accepted()
            .route();

    @BeforeEach
    void file() {
        desk.file(inspector, matter.number(), opened().version(), "案1号", "甲、乙", Set.of());
    }

    @AfterEach
    void noHeads() {
        the(Rows.class).change("DELETE FROM desk_head");
    }

    private EnforcementCase opened() {
        return the(EnforcementCases.class)
                .findOnDesk(matter.number(), inspector.bodyId(), inspector.id())
                .orElseThrow();
    }

    private List<Deadline> all() {
        return the(Deadlines.class).findByMatterIdOrderById(matter.id());
    }

    private Deadline decision() {
        return all().stream()
                .filter(one -> one.pending() && one.rule() == DeadlineRule.ENFORCEMENT_DECISION)
                .findFirst()
                .orElseThrow();
    }

    private void head() {
        clocks.extend(
                inspector, matter.number(), ClockDesk.version(all()), decision().id(), "张局长，审批表3号", "案情复杂");
    }

    private void discussed(LocalDate heldOn, LocalDate until) {
        discussions.extend(
                inspector,
                matter.number(),
                opened().version(),
                new DiscussionDesk.Discussion(heldOn, "张局长、李副局长，记录3号", until, "案情特别复杂"));
    }

    private void until(String day) {
        discussed(DISCUSSED, LocalDate.parse(day));
    }

    @Test
    void theHeadExtendsFirst() {
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_DECISION)).hasToString("2027-02-22");
        refused("clock-other-extension-first", () -> until("2027-04-30"));
        head();
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_DECISION)).hasToString("2027-03-23");
        assertThat(discussions.extensible(opened(), all())).isPresent();
        until("2027-04-30");
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_DECISION)).hasToString("2027-04-30");
        assertThat(discussions.extensible(opened(), all())).isEmpty();
        refused("clock-not-extensible", () -> until("2027-06-30"));
    }

    @Test
    void whatTheHeadsDiscussIsNotExtendedAsTheHeadAloneExtends() {
        head();
        notFound(this::head);
    }

    @Test
    void theClockSaysByHowMuchAndByWhoseYes() {
        head();
        until("2027-04-30");
        assertThat(decision().dayNotes())
                .filteredOn(note -> note.kind() == DayNote.Kind.EXTENDED)
                .extracting(DayNote::name)
                .containsExactly("30 DAYS HEAD", "38 DAYS COLLECTIVE");
        assertThat(texts(
                        "SELECT CONCAT_WS(' ', approval, amount, COALESCE(decided_on, '-'), reason)"
                                + " FROM deadline_extension WHERE deadline_id = ? ORDER BY position",
                        decision().id()))
                .containsExactly("HEAD 30 - 张局长，审批表3号\n案情复杂", "COLLECTIVE 38 2026-11-23 张局长、李副局长，记录3号\n案情特别复杂");
    }

    @Test
    void theNewEndLiesAfterTheOldOne() {
        head();
        refused("clock-until-earlier", () -> until("2027-03-23"));
        refused("clock-until-earlier", () -> until("2027-01-04"));
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_DECISION)).hasToString("2027-03-23");
    }

    @Test
    void whatHasEndedCannotBeProlonged() {
        head();
        CLOCK.turnTo(LocalDate.of(2027, 3, 23));
        assertThat(discussions.extensible(opened(), all())).isPresent();
        CLOCK.turnTo(LocalDate.of(2027, 3, 24));
        assertThat(discussions.extensible(opened(), all())).isEmpty();
        refused("clock-discussed-late", () -> until("2027-04-30"));
    }

    @Test
    void itWasDiscussedAfterFilingAndNotTomorrow() {
        head();
        refused("day-in-future", () -> discussed(DISCUSSED.plusDays(1), LocalDate.of(2027, 4, 30)));
        refused(
                "enforcement.discussed-before-filing",
                () -> discussed(DISCUSSED.minusDays(1), LocalDate.of(2027, 4, 30)));
    }

    @Test
    void aDayOfRestMovesAndTimeThatStoodComesOnTop() {
        head();
        until("2027-05-15");
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_DECISION)).hasToString("2027-05-17");
        clocks.pause(
                inspector, matter.number(), ClockDesk.version(all()), decision().id(), PauseReason.APPRAISAL, "送检");
        CLOCK.turnTo(CLOCK.today().plusDays(10));
        clocks.resume(
                inspector, matter.number(), ClockDesk.version(all()), decision().id(), PauseReason.APPRAISAL);
        assertThat(matter.due(DeadlineRule.ENFORCEMENT_DECISION)).hasToString("2027-05-25");
    }

    @Test
    void whileItStandsNobodyKnowsTheDayYet() {
        head();
        clocks.pause(
                inspector, matter.number(), ClockDesk.version(all()), decision().id(), PauseReason.APPRAISAL, "送检");
        assertThat(discussions.extensible(opened(), all())).isEmpty();
        refused("clock-stands", () -> until("2027-04-30"));
    }

    @Test
    void theOneWhoReportedHearsOfBothAndReadsNothingOfTheDiscussion() {
        head();
        until("2027-04-30");
        assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_EXTENDED))
                .containsExactly("zhangsan@example.invalid", "zhangsan@example.invalid");
        assertThat(matter.toldOf(MatterEvent.ENFORCEMENT_EXTENSION_DISCUSSED)).isEmpty();
        assertThat(matter.events())
                .endsWith(MatterEvent.ENFORCEMENT_EXTENSION_DISCUSSED, MatterEvent.ENFORCEMENT_EXTENDED);
    }

    @Test
    void whereAHeadIsNamedNobodyElseRecordsIt() {
        head();
        Officer head = the(TestStaff.class).another(Role.ENFORCEMENT_OFFICER, "market-regulator");
        the(HeadDesk.class).name(officer(Role.ADMINISTRATOR, "centre"), head.id());
        refused("clock-needs-head", () -> until("2027-04-30"));
    }

    @Test
    void anotherBodyHasNoSuchCase() {
        head();
        Officer elsewhere = officer(Role.ENFORCEMENT_OFFICER, "copyright-office");
        int version = opened().version();
        notFound(() -> discussions.extend(
                elsewhere,
                matter.number(),
                version,
                new DiscussionDesk.Discussion(DISCUSSED, "甲", LocalDate.of(2027, 4, 30), "复杂")));
    }
}
