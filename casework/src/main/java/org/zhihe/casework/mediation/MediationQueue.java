package org.zhihe.casework.mediation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Debtor;
import org.zhihe.casework.matter.Desk;

/** What lies on the mediation desk, narrowed as whoever works there asks, the most pressing first. */
@Singleton
public class MediationQueue {
    private static final List<DeadlineRule> RULES = Arrays.stream(DeadlineRule.values())
            .filter(rule ->
                    rule.terms().debtor() == Debtor.MEDIATION || rule.terms().debtor() == Debtor.PARTIES)
            .toList();

    private static final LocalDate EVER = LocalDate.EPOCH;

    /** What has no clock is taken to end then, see {@link MediationLists}. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final MediationLists lists;
    private final Clocks clocks;

    MediationQueue(MediationLists lists, Clocks clocks) {
        this.lists = lists;
        this.clocks = clocks;
    }

    public List<MediationRow> rows(Officer officer, MediationNarrowing narrowed) {
        LocalDate today = clocks.today();
        LocalDate from = EVER;
        LocalDate to = NEVER;
        if (narrowed.due() == Due.OVERDUE) {
            to = today.minusDays(1);
        } else if (narrowed.due() == Due.SOON) {
            from = today;
            to = soon(today);
        } else if (narrowed.due() == Due.LATER) {
            from = soon(today).plusDays(1);
        }
        return lists.rows(
                officer.at(Desk.MEDIATION),
                officer.bodyId(),
                officer.id(),
                officer.ownOnly(),
                narrowed.statuses(),
                narrowed.turns().size() == MediationTurn.values().length,
                narrowed.turns(),
                narrowed.handler(),
                from,
                to,
                RULES,
                narrowed.search());
    }

    public List<MediationLists.Count> counts(Officer officer) {
        LocalDate today = clocks.today();
        Desk desk = officer.at(Desk.MEDIATION);
        List<MediationLists.Count> running = lists.running(
                desk,
                officer.bodyId(),
                officer.id(),
                officer.ownOnly(),
                MediationNarrowing.RUNNING,
                today,
                soon(today),
                RULES);
        List<MediationLists.Count> ended =
                lists.ended(desk, officer.bodyId(), officer.id(), officer.ownOnly(), MediationNarrowing.RUNNING);
        return Stream.concat(running.stream(), ended.stream()).toList();
    }

    private static LocalDate soon(LocalDate today) {
        return today.plusDays(6);
    }
}
