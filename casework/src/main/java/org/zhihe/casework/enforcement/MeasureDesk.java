package org.zhihe.casework.enforcement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Keeps the measures of an investigation, each held piece of evidence with a clock of its own. */
@Singleton
public class MeasureDesk {
    /** Before filing, a lead is checked with measures that hold nothing; while a penalty is reviewed, nothing else is done. */
    private static final Set<EnforcementStatus> INVESTIGATED =
            EnumSet.of(EnforcementStatus.FILED, EnforcementStatus.PENALTY_NOTICED);

    private final EnforcementCases cases;
    private final Measures measures;
    private final Clocks clocks;
    private final Journal journal;

    MeasureDesk(EnforcementCases cases, Measures measures, Clocks clocks, Journal journal) {
        this.cases = cases;
        this.measures = measures;
        this.clocks = clocks;
        this.journal = journal;
    }

    public List<Measure> of(EnforcementCase opened) {
        return measures.findByCaseIdOrderById(opened.id());
    }

    public static boolean possible(EnforcementStatus status, MeasureKind kind) {
        return INVESTIGATED.contains(status) || status == EnforcementStatus.CHECKING && !kind.holds();
    }

    /** @param what was checked, sampled or held, with the names of the officers; on a day not in the future */
    @Transactional
    public void take(Officer officer, String number, int seenVersion, MeasureKind kind, Taken taken) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        if (!possible(opened.status(), kind)) {
            throw new StepRefused("enforcement.measure-not-now", kind, opened.status());
        }
        if (taken.day().isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        Measure measure = measures.save(new Measure(
                null,
                opened.id(),
                kind,
                taken.what(),
                taken.officers(),
                taken.day(),
                null,
                null,
                officer.id(),
                clocks.now()));
        cases.update(opened);
        if (kind == MeasureKind.PRESERVED_EVIDENCE) {
            clocks.start(clock(opened, Objects.requireNonNull(measure.id())), taken.day());
        }
        journal.enter(
                opened.matterId(),
                MatterEvent.ENFORCEMENT_MEASURE_TAKEN,
                officer.actor(),
                kind,
                taken.day(),
                taken.what());
    }

    /** @param officers at least two of them (处罚法 42) */
    public record Taken(String what, String officers, LocalDate day) {}

    /** What becomes of what is held: given back, seized, tested, handed over. */
    @Transactional
    public void dispose(Officer officer, String number, int seenVersion, long measureId, String disposal) {
        EnforcementCase opened = onDesk(officer, number, seenVersion);
        Measure held = measures.findByCaseIdOrderById(opened.id()).stream()
                .filter(one -> Objects.equals(one.id(), measureId) && one.held())
                .findFirst()
                .orElseThrow(NotFound::new);
        if (measures.dispose(measureId, opened.id(), disposal, clocks.today()) == 0) {
            throw new NotFound();
        }
        cases.update(opened);
        clocks.met(clock(opened, measureId));
        journal.enter(
                opened.matterId(),
                MatterEvent.ENFORCEMENT_MEASURE_ENDED,
                officer.actor(),
                held.kind(),
                held.what(),
                disposal);
    }

    private static ClockOf clock(EnforcementCase opened, long measureId) {
        return ClockOf.of(opened.matterId(), DeadlineRule.ENFORCEMENT_PRESERVED_EVIDENCE, measureId);
    }

    private EnforcementCase onDesk(Officer officer, String number, int seenVersion) {
        officer.at(Desk.ENFORCEMENT);
        EnforcementCase opened =
                cases.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        return opened;
    }
}
