package org.zhihe.casework.consultation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.PauseReason;
import org.zhihe.casework.matter.Desk;

/**
 * The clock of a request, and what stands still meanwhile: the time of an appraisal does not count for whoever has asked for
 * it (市场监督管理行政处罚程序规定 18, 64; 国知局令第81号 37; 特邀调解规定 27).
 */
@Singleton
class Waiting {
    private final Clocks clocks;
    private final Consultations consultations;

    Waiting(Clocks clocks, Consultations consultations) {
        this.clocks = clocks;
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
            for (DeadlineRule rule : standingStillFor(officer.role().desk())) {
                clocks.pause(ClockOf.of(asked.matterId(), rule), PauseReason.APPRAISAL, asked.letter(), officer);
            }
        }
    }

    /** What stands still for another reason goes on standing, and so it does while another appraisal is waited for. */
    void end(Consultation asked, Officer officer) {
        clocks.met(clock(asked));
        if (asked.kind() != ConsultationKind.APPRAISAL
                || consultations.countOpen(asked.matterId(), asked.bodyId(), ConsultationKind.APPRAISAL) > 0) {
            return;
        }
        for (DeadlineRule rule : standingStillFor(officer.role().desk())) {
            clocks.resume(ClockOf.of(asked.matterId(), rule), PauseReason.APPRAISAL, officer);
        }
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
