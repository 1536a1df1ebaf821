package org.zhihe.casework.crime;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** The centre or an authority notes what it has counted. */
@Singleton
public class CrimeDesk {
    public static final Set<Desk> DESKS = Set.of(Desk.INTAKE, Desk.ENFORCEMENT);

    private final Matters matters;
    private final CrimeFigureRows rows;
    private final Clocks clocks;
    private final Journal journal;

    CrimeDesk(Matters matters, CrimeFigureRows rows, Clocks clocks, Journal journal) {
        this.matters = matters;
        this.rows = rows;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Transactional
    public void note(
            Officer officer,
            String number,
            int seenVersion,
            CrimeFigures.Counted counted,
            Map<Measure, BigDecimal> figures) {
        Desk desk = officer.role().desk();
        if (desk == null || !DESKS.contains(desk)) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        matter.refuseUnlessSeen(seenVersion);
        if (!Offence.against(matter.ipType()).contains(counted.offence())) {
            throw new StepRefused("crime.other-right", counted.offence());
        }
        if (figures.values().stream().allMatch(Objects::isNull)) {
            throw new StepRefused("crime.nothing-counted");
        }
        // Raises the version: of two who saw the same matter only one writes.
        matters.update(matter);
        rows.save(CrimeFigures.of(matter.id(), counted, figures, officer.id(), clocks.now()));
        journal.enter(matter.id(), MatterEvent.CRIME_FIGURES_NOTED, officer.actor(), counted.offence());
    }
}
