package org.zhihe.casework.consultation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.matter.Desk;

/**
 * The clock of a request, and what stands still meanwhile: the time of an appraisal does not count for whoever has asked for
 * it (市场监督管理行政处罚程序规定 18, 64; 国知局令第81号 37; 特邀调解规定 27).
 */
@Singleton
class Waiting {
    private final Clocks clocks;
    private final Deadlines deadlines;
    private final Consultations consultations;

    Waiting(Clocks clocks, Deadlines deadlines, Consultations consultations) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.consultations = consultations;
    }

    LocalDate today() {
        return clocks.today();
    }

    Instant now() {
        return clocks.now();
    }

    LocalDate lastDay() {
        return clocks.lastDay(today(), DeadlineRule.CONSULTATION.period());
    }

    void begin(Consultation asked, Officer officer) {
        clocks.start(clock(asked));
        if (asked.kind() == ConsultationKind.APPRAISAL) {
            standingStill(asked, officer)
                    .forEach(found -> clocks.pause(which(found), PauseReason.APPRAISAL, asked.letter(), officer));
        }
    }

    /** What stands still for another reason goes on standing, and so it does while another appraisal is waited for. */
    void end(Consultation asked, Officer officer) {
        clocks.met(clock(asked));
        if (asked.kind() != ConsultationKind.APPRAISAL
                || consultations.countOpen(asked.matterId(), asked.bodyId(), ConsultationKind.APPRAISAL) > 0) {
            return;
        }
        standingStill(asked, officer)
                .filter(Deadline::paused)
                .forEach(found -> clocks.resume(which(found), PauseReason.APPRAISAL, officer));
    }

    /** The clocks of the asking body's own procedure. */
    private Stream<Deadline> standingStill(Consultation asked, Officer officer) {
        List<DeadlineRule> rules = standingStillFor(officer.role().desk());
        return rules.isEmpty()
                ? Stream.of()
                : deadlines.pendingOfBody(asked.matterId(), asked.bodyId(), rules).stream();
    }

    private static ClockOf which(Deadline found) {
        return ClockOf.of(found.matterId(), found.rule(), found.subject());
    }

    private static ClockOf clock(Consultation asked) {
        return ClockOf.of(asked.matterId(), DeadlineRule.CONSULTATION, asked.id());
    }

    /** The clocks of the desk's own procedure: another desk's work goes on. Debtors are named as the desks are. */
    private static List<DeadlineRule> standingStillFor(Desk desk) {
        return Arrays.stream(DeadlineRule.values())
                .filter(rule -> rule.terms().pauses().contains(PauseReason.APPRAISAL))
                .filter(rule -> rule.terms().debtor().name().equals(desk.name()))
                .toList();
    }
}
