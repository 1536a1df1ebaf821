package org.zhihe.casework.timekeeping;

import java.util.Arrays;
import java.util.List;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Debtor;
import org.zhihe.casework.matter.Desk;

/**
 * Which desk looks after a clock: its own, or the one that deals with the parties who have to act. Where several are named,
 * the clock says by what it belongs to which of them it is.
 */
final class Owing {
    private Owing() {}

    static List<Desk> desks(DeadlineRule rule) {
        Debtor debtor = rule.terms().debtor();
        return switch (debtor) {
            case APPLICANT -> List.of(Desk.INTAKE);
            case PARTIES -> List.of(Desk.MEDIATION, Desk.ADJUDICATION, Desk.ENFORCEMENT);
            case SENDER, RECEIVER -> List.of(Desk.INTAKE, Desk.ENFORCEMENT, Desk.ADJUDICATION, Desk.OVERSIGHT);
            case MEDIATING_AUTHORITY -> List.of(Desk.ADJUDICATION, Desk.ENFORCEMENT);
            case ASKER -> List.of(Desk.INTAKE, Desk.MEDIATION, Desk.ENFORCEMENT, Desk.ADJUDICATION);
            case ANY_DESK ->
                Arrays.stream(Desk.values())
                        .filter(desk -> desk != Desk.OVERSIGHT)
                        .toList();
            default -> List.of(Desk.valueOf(debtor.name()));
        };
    }
}
