package org.zhihe.casework.timekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.AFiling;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.Rows;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.CalendarDay;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DayNote;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.deadline.Recount;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.StaleVersion;

class CalendarDeskTest extends CaseworkTest {
    private static final int YEAR = 2029;
    private static final List<CalendarDay> MAY_DAYS =
            CalendarText.read(YEAR, "2029-05-01~2029-05-04,off,劳动节").days();

    private final CalendarDesk desk = the(CalendarDesk.class);
    private final DailyRecount daily = the(DailyRecount.class);
    private final Clocks clocks = the(Clocks.class);
    private final Officer administrator = officer(Role.ADMINISTRATOR, "centre");
    private final MatterAtHand matter = AFiling.aFiling().filed();

    /** No other test shall meet a calendar that was edited here. */
    @AfterEach
    void forget() {
        the(Rows.class).change("DELETE FROM calendar_day WHERE YEAR(day) = ?", YEAR);
        the(Rows.class).change("DELETE FROM calendar_year WHERE of_year = ?", YEAR);
        the(Rows.class).change("UPDATE deadline SET status = 'LIFTED' WHERE matter_id = ?", matter.id());
    }

    private void run(String start) {
        inTransaction(() -> clocks.start(matter.id(), DeadlineRule.ACCEPTANCE, LocalDate.parse(start)));
    }

    private List<DayNote.Kind> notes() {
        return the(Deadlines.class).findByMatterIdOrderById(matter.id()).stream()
                .reduce((first, last) -> last)
                .orElseThrow()
                .dayNotes()
                .stream()
                .map(DayNote::kind)
                .toList();
    }

    private static long linesOf(MatterAtHand matter) {
        return matter.events().stream()
                .filter(MatterEvent.CLOCK_RECKONED_ANEW::equals)
                .count();
    }

    @Nested
    class AYearThatIsEntered {
        @Test
        void movesTheClocksThatRunThroughItAndSaysSo() {
            run("2029-04-27");
            assertThat(matter.due(DeadlineRule.ACCEPTANCE)).hasToString("2029-05-08");
            assertThat(notes()).containsExactly(DayNote.Kind.GAP);

            assertThat(desk.preview(YEAR, MAY_DAYS))
                    .contains(new Recount.Moved(
                            matter.id(), DeadlineRule.ACCEPTANCE, LocalDate.of(2029, 5, 8), LocalDate.of(2029, 5, 14)));
            assertThat(matter.due(DeadlineRule.ACCEPTANCE)).hasToString("2029-05-08");

            desk.enter(administrator, YEAR, 0, MAY_DAYS);
            assertThat(matter.due(DeadlineRule.ACCEPTANCE)).hasToString("2029-05-14");
            assertThat(notes()).containsExactly(DayNote.Kind.OFF);
            assertThat(linesOf(matter)).isEqualTo(1);
        }

        @Test
        void takesTheWarningFromClocksThatItDoesNotMove() {
            run("2029-06-04");
            assertThat(notes()).containsExactly(DayNote.Kind.GAP);
            desk.enter(administrator, YEAR, 0, MAY_DAYS);
            assertThat(notes()).isEmpty();
            assertThat(linesOf(matter)).isZero();
        }

        @Test
        void leavesClocksAloneThatHaveEnded() {
            run("2029-04-27");
            clocks.met(matter.id(), DeadlineRule.ACCEPTANCE);
            desk.enter(administrator, YEAR, 0, MAY_DAYS);
            assertThat(matter.due(DeadlineRule.ACCEPTANCE)).hasToString("2029-05-08");
        }

        @Test
        void isEnteredByNobodyWhoHasNotSeenTheLastChange() {
            desk.enter(administrator, YEAR, 0, MAY_DAYS);
            assertThat(desk.of(YEAR).version()).isEqualTo(1);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> desk.enter(administrator, YEAR, 0, List.of()))
                    .isInstanceOf(StaleVersion.class);
            assertThat(desk.of(YEAR).days()).hasSize(4);
            desk.enter(administrator, YEAR, 1, List.of());
            assertThat(desk.of(YEAR).days()).isEmpty();
        }

        @Test
        void isOnRecordInTheAudit() {
            long before = count("SELECT COUNT(*) FROM audit_entry WHERE act = 'CALENDAR_CHANGED'");
            desk.enter(administrator, YEAR, 0, MAY_DAYS);
            assertThat(count("SELECT COUNT(*) FROM audit_entry WHERE act = 'CALENDAR_CHANGED'"))
                    .isEqualTo(before + 1);
        }
    }

    @Test
    void isForAdministratorsAndForYearsWithinReach() {
        notFound(() -> desk.enter(clerk(), YEAR, 0, MAY_DAYS));
        notFound(() -> desk.of(2024));
        notFound(() -> desk.of(2030));
    }

    @Test
    void whatAScriptHasChangedIsReckonedAnewWhenTheProgramStarts() {
        run("2029-04-27");
        the(Rows.class).change("INSERT INTO calendar_day (day, working, name) VALUES ('2029-05-01', FALSE, '劳动节')");
        daily.go();
        assertThat(matter.due(DeadlineRule.ACCEPTANCE)).hasToString("2029-05-09");
        daily.go();
        assertThat(linesOf(matter)).isEqualTo(1);
    }

    /** What it would put right shows whether it has looked. */
    @Test
    void nothingIsReckonedAnewWhileTheCalendarStaysTheSame() {
        daily.go();
        run("2029-04-27");
        the(Rows.class)
                .change(
                        "UPDATE deadline SET due_on = '2029-05-30' WHERE matter_id = ? AND status = 'OPEN'",
                        matter.id());
        assertThat(daily.go()).isZero();
        assertThat(matter.due(DeadlineRule.ACCEPTANCE)).hasToString("2029-05-30");
        desk.enter(administrator, YEAR, 0, MAY_DAYS);
        daily.go();
        assertThat(matter.due(DeadlineRule.ACCEPTANCE)).hasToString("2029-05-14");
    }

    @Test
    void manyAreReckonedAnewSomeAtATime() {
        for (int subject = 1; subject <= 120; subject++) {
            ClockOf one = ClockOf.of(matter.id(), DeadlineRule.ROUTING, subject);
            clocks.start(one, LocalDate.of(2029, 4, 27));
        }
        the(Rows.class).change("INSERT INTO calendar_day (day, working, name) VALUES ('2029-05-01', FALSE, '劳动节')");
        assertThat(daily.go()).isGreaterThanOrEqualTo(120);
        assertThat(linesOf(matter)).isEqualTo(120);
    }

    @Test
    void whatDoesNotMoveIsLockedByNobody() {
        run("2029-06-04");
        clocks.start(ClockOf.of(matter.id(), DeadlineRule.ROUTING, 1), LocalDate.of(2029, 4, 27));
        the(Rows.class).change("INSERT INTO calendar_day (day, working, name) VALUES ('2029-12-31', FALSE, '元旦')");
        List<Long> outdated = the(Recount.class).outdated(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 12, 31)).stream()
                .flatMap(List::stream)
                .toList();
        List<Long> own = the(Deadlines.class).findByMatterIdOrderById(matter.id()).stream()
                .map(Deadline::id)
                .toList();
        // Of both the warning goes that the year is not known.
        assertThat(outdated).containsAll(own.subList(1, 3));
        daily.go();
        the(Rows.class).change("DELETE FROM calendar_day WHERE day = '2029-12-31'");
        the(Rows.class).change("INSERT INTO calendar_day (day, working, name) VALUES ('2029-12-28', FALSE, '元旦')");
        assertThat(the(Recount.class).outdated(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 12, 31)).stream()
                        .flatMap(List::stream))
                .doesNotContainAnyElementsOf(own);
    }
}
