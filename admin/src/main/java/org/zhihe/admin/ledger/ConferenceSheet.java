package org.zhihe.admin.ledger;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.sameness.RepeatInfringers;
import org.zhihe.casework.supervision.JointSupervisions;
import org.zhihe.casework.supervision.SupervisionDesk;
import org.zhihe.casework.timekeeping.OverdueMatters;
import org.zhihe.casework.transfer.Ledger;
import org.zhihe.casework.transfer.LedgerRow;
import org.zhihe.templates.page.Fact;

/** Puts together what the joint conference (联席会议) goes through: what is late, what is watched, who does it again. */
@Singleton
class ConferenceSheet {
    /** Those on whose desks matters lie; each lists what lies on its own. */
    static final Set<Role> READERS =
            Set.copyOf(EnumSet.of(Role.INTAKE_OFFICER, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR));

    private final Ledger ledger;
    private final LedgerLines lines;
    private final SupervisionDesk supervisions;
    private final RepeatInfringers repeats;
    private final OverdueMatters overdue;
    private final Clocks clocks;

    ConferenceSheet(
            Ledger ledger,
            LedgerLines lines,
            SupervisionDesk supervisions,
            RepeatInfringers repeats,
            OverdueMatters overdue,
            Clocks clocks) {
        this.ledger = ledger;
        this.lines = lines;
        this.supervisions = supervisions;
        this.repeats = repeats;
        this.overdue = overdue;
        this.clocks = clocks;
    }

    ConferencePage page(Officer officer) {
        if (!READERS.contains(officer.role())) {
            throw new NotFound();
        }
        LocalDate today = clocks.today();
        List<LedgerRow> late = ledger.overdue(officer);
        RepeatInfringers.Repeats again = repeats.all(officer);
        boolean cut = late.size() > Ledger.MOST;
        OverdueMatters.Overdue matters = overdue.of(officer);
        return new ConferencePage(
                today,
                lines.of(officer, cut ? late.subList(0, Ledger.MOST) : late),
                cut ? Ledger.MOST : 0,
                matters.late().stream().map(lines::late).toList(),
                matters.cut() ? OverdueMatters.MOST : 0,
                supervisions.open(officer).stream().map(one -> row(one, today)).toList(),
                again.rows().stream().map(ConferenceSheet::row).toList(),
                again.cut() ? RepeatInfringers.MOST : 0);
    }

    private static ConferencePage.Supervised row(JointSupervisions.Row one, LocalDate today) {
        return new ConferencePage.Supervised(
                MatterPaths.show(one.number()),
                one.number(),
                one.title(),
                one.bodies(),
                one.untilOn(),
                one.untilOn().isBefore(today),
                one.reason());
    }

    private static ConferencePage.Repeat row(RepeatInfringers.RepeatRow one) {
        return new ConferencePage.Repeat(
                one.name(),
                one.numbers().stream()
                        .map(number -> Fact.link("", number, MatterPaths.show(number)))
                        .toList());
    }
}
