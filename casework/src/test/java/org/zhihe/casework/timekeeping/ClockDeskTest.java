package org.zhihe.casework.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.TestStaff;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.consultation.Consultation.Asking;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.casework.consultation.ConsultationKind;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.DeadlineStatus;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.matter.Assignment;
import org.zhihe.casework.matter.Assignments;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.procedure.CrossedWrites;
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
        return pending(DeadlineRule.ENFORCEMENT_FILING);
    }

    private void pause(Officer officer, PauseReason reason) {
        desk.pause(officer, matter.number(), ClockDesk.version(all()), filing(), reason, "送市质检所鉴定");
    }

    private void resume(Officer officer, PauseReason reason) {
        desk.resume(officer, matter.number(), ClockDesk.version(all()), filing(), reason);
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
        resume(inspector, PauseReason.APPRAISAL);
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

    /** A double click: both have read the matter before either has changed it. */
    @Test
    void theSameFormSentTwiceAtOnceExtendsOnce() throws Exception {
        ClockOf decision = ClockOf.of(matter.id(), DeadlineRule.ADJUDICATION_DECISION);
        Officer adjudicator = anAdjudication();
        for (int i = 0; i < 5; i++) {
            inTransaction(() -> the(Clocks.class).start(decision));
            long id = pending(DeadlineRule.ADJUDICATION_DECISION);
            int seen = ClockDesk.version(all());
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Boolean> post = () -> {
                together.await();
                try {
                    desk.extend(adjudicator, matter.number(), seen, id, "张局长", "案情复杂");
                    return true;
                } catch (RuntimeException late) {
                    assertThat(late instanceof StaleVersion || CrossedWrites.in(late))
                            .as(late.toString())
                            .isTrue();
                    return false;
                }
            };
            ExecutorService browser = Executors.newFixedThreadPool(2);
            try {
                List<Future<Boolean>> posts = browser.invokeAll(List.of(post, post));
                assertThat(List.of(posts.get(0).get(), posts.get(1).get())).containsExactlyInAnyOrder(true, false);
            } finally {
                browser.shutdownNow();
            }
            assertThat(count("SELECT COUNT(*) FROM deadline_extension WHERE deadline_id = ?", id))
                    .isEqualTo(1);
        }
    }

    /** The matter lies with the office for patents too. */
    private Officer anAdjudication() {
        Officer adjudicator = officer(Role.ADJUDICATOR, "ip-office");
        liesWith(adjudicator, Desk.ADJUDICATION);
        the(Rows.class)
                .change(
                        "INSERT INTO administrative_adjudication (version, matter_id, status, body_id, opened_at)"
                                + " VALUES (0, ?, 'FILED', ?, ?)",
                        matter.id(),
                        adjudicator.bodyId(),
                        java.sql.Timestamp.from(CLOCK.instant()));
        return adjudicator;
    }

    private void liesWith(Officer officer, Desk where) {
        the(Assignments.class)
                .save(new Assignment(null, matter.id(), where, officer.bodyId(), null, CLOCK.instant(), null));
    }

    private Deadline clock(DeadlineRule rule) {
        return all().stream()
                .filter(one -> one.pending() && one.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private long pending(DeadlineRule rule) {
        return clock(rule).id();
    }

    @Test
    void whatIsPastIsNotStopped() {
        Holding holding = holding(inspector);
        Deadline filing = clock(DeadlineRule.ENFORCEMENT_FILING);
        CLOCK.turnTo(filing.dueOn());
        assertThat(desk.pausable(filing, holding)).isTrue();
        assertThat(desk.extensible(filing, holding)).isTrue();
        CLOCK.turnTo(LocalDate.of(2026, 12, 15));
        assertThat(desk.pausable(filing, holding)).isFalse();
        assertThat(desk.extensible(filing, holding)).isFalse();
        refused("clock-past", () -> pause(inspector, PauseReason.APPRAISAL));
        refused("clock-past", () -> extend(inspector));
    }

    @Test
    void whatAStepHasStoppedAStepLetsGoOn() {
        ClockOf decision = ClockOf.of(matter.id(), DeadlineRule.ENFORCEMENT_DECISION);
        inTransaction(() -> the(Clocks.class).start(decision));
        for (PauseReason reason : List.of(PauseReason.STAY, PauseReason.HEARING)) {
            inTransaction(() -> {
                the(Clocks.class).pause(decision, reason, null);
                return null;
            });
            notFound(() -> desk.resume(
                    inspector,
                    matter.number(),
                    ClockDesk.version(all()),
                    pending(DeadlineRule.ENFORCEMENT_DECISION),
                    reason));
            assertThat(inTransaction(() -> the(Clocks.class).resume(decision, reason)))
                    .isPresent();
        }
        assertThat(PauseReason.JURISDICTION.ofItsOwnStep()).isTrue();
    }

    @Test
    void ofTwoReasonsTheOneThatIsNamedEndsAndTheClockStandsForTheOther() {
        ClockOf decision = ClockOf.of(matter.id(), DeadlineRule.ENFORCEMENT_DECISION);
        for (PauseReason reason : List.of(PauseReason.STAY, PauseReason.APPRAISAL, PauseReason.RIGHT_HOLDER_CHECK)) {
            inTransaction(() -> {
                if (reason == PauseReason.STAY) {
                    the(Clocks.class).start(decision);
                }
                the(Clocks.class).pause(decision, reason, null);
                return null;
            });
        }
        assertThat(desk.endable(clock(DeadlineRule.ENFORCEMENT_DECISION), holding(inspector)))
                .containsExactly(PauseReason.APPRAISAL, PauseReason.RIGHT_HOLDER_CHECK);
        assertThat(desk.endable(clock(DeadlineRule.ENFORCEMENT_DECISION), holding(clerk())))
                .isEmpty();
        long id = pending(DeadlineRule.ENFORCEMENT_DECISION);
        desk.resume(inspector, matter.number(), ClockDesk.version(all()), id, PauseReason.RIGHT_HOLDER_CHECK);
        assertThat(the(Clocks.class).standingFor(clock(DeadlineRule.ENFORCEMENT_DECISION)))
                .containsExactly(PauseReason.STAY, PauseReason.APPRAISAL);
        assertThat(matter.events()).doesNotContain(MatterEvent.CLOCK_RESUMED);
        notFound(() ->
                desk.resume(inspector, matter.number(), ClockDesk.version(all()), id, PauseReason.RIGHT_HOLDER_CHECK));
    }

    private Holding holding(Officer officer) {
        return new Holding(officer, matter.tracks(), List.of());
    }

    /** Two bodies punish in one matter. */
    @Test
    void theClockOfAnotherBodysCaseIsNotOurs() {
        long own = count("SELECT id FROM enforcement_case WHERE matter_id = ?", matter.id());
        Officer other = officer(Role.ENFORCEMENT_OFFICER, "agriculture-bureau");
        liesWith(other, Desk.ENFORCEMENT);
        the(Rows.class)
                .change(
                        "INSERT INTO enforcement_case (version, matter_id, status, body_id, opened_at)"
                                + " SELECT 0, matter_id, status, ?, opened_at FROM enforcement_case WHERE id = ?",
                        other.bodyId(),
                        own);
        the(Rows.class).change("UPDATE deadline SET subject = 0 WHERE id = ?", filing());
        notFound(() -> extend(other));
        the(Rows.class).change("UPDATE deadline SET subject = ? WHERE id = ?", own, filing());
        notFound(() -> extend(other));
        notFound(() -> pause(other, PauseReason.APPRAISAL));
        extend(inspector);
    }

    @Test
    void theBodyThatHasAskedGivesWhomItAskedMoreTime() {
        the(ConsultationDesk.class)
                .ask(
                        inspector,
                        matter.number(),
                        matter.version(),
                        new Asking(ConsultationKind.TRADEMARK, "国家知识产权局商标局", null, "请确认权利状态"));
        long id = pending(DeadlineRule.CONSULTATION);
        notFound(() -> desk.extend(clerk(), matter.number(), ClockDesk.version(all()), id, "处长", "对方来函"));
        desk.extend(inspector, matter.number(), ClockDesk.version(all()), id, "处长", "对方来函");
        assertThat(count("SELECT COUNT(*) FROM deadline_extension WHERE deadline_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void noDeskExtendsTheTimeOfAMediationOrRequestThatIsNotItsBodys() {
        for (ClockOf which : List.of(
                ClockOf.of(matter.id(), DeadlineRule.ADMINISTRATIVE_MEDIATION),
                ClockOf.of(matter.id(), DeadlineRule.CONSULTATION, 77))) {
            inTransaction(() -> the(Clocks.class).start(which));
            for (Officer officer : List.of(clerk(), inspector)) {
                notFound(() -> desk.extend(
                        officer, matter.number(), ClockDesk.version(all()), pending(which.rule()), "张局长", "案情复杂"));
            }
        }
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
