package org.zhihe.casework.rightcheck;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Those who handle a matter record what a register says of the right. Both sides may know: registers are public. */
@Singleton
public class RightCheckDesk {
    private static final Set<Desk> DESKS = EnumSet.of(Desk.INTAKE, Desk.MEDIATION, Desk.ENFORCEMENT, Desk.ADJUDICATION);

    private final Matters matters;
    private final RightChecks checks;
    private final Clocks clocks;
    private final Journal journal;

    RightCheckDesk(Matters matters, RightChecks checks, Clocks clocks, Journal journal) {
        this.matters = matters;
        this.checks = checks;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** What was found, as {@link RightCheck} keeps it. */
    public record Finding(
            String rightNumber,
            String register,
            LocalDate checkedOn,
            RightStatus result,
            @Nullable String note) {}

    @Transactional
    public void record(Officer officer, String number, Finding found) {
        Desk desk = officer.role().desk();
        if (desk == null || !DESKS.contains(desk)) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        if (MatterStatus.MOVES.ends(matter.status())) {
            throw new StepRefused("matter-ended");
        }
        if (found.checkedOn().isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        checks.save(new RightCheck(
                null,
                matter.id(),
                found.rightNumber(),
                found.register(),
                found.checkedOn(),
                found.result(),
                found.note(),
                officer.id(),
                clocks.now()));
        journal.enter(
                matter.id(),
                MatterEvent.RIGHT_CHECKED,
                officer.actor(),
                found.rightNumber(),
                found.checkedOn(),
                found.register(),
                found.result());
    }
}
