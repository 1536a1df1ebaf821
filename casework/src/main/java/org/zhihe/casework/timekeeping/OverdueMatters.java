package org.zhihe.casework.timekeeping;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.ExpiryEffect;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.procedure.NotFound;

/** What a joint conference (联席会议) asks about: matters in which an authority has been late for days on end. */
@Singleton
public class OverdueMatters {
    /** As many as are listed. */
    public static final int MOST = 500;

    /** Clocks of transfers are in the ledger, for those who take part. */
    private static final List<DeadlineRule> RULES = DeadlineRule.expiring(ExpiryEffect.ESCALATE).stream()
            .filter(rule -> !rule.ofTransfers())
            .toList();

    private final OverdueRows rows;
    private final Clocks clocks;

    OverdueMatters(OverdueRows rows, Clocks clocks) {
        this.rows = rows;
        this.clocks = clocks;
    }

    /** A matter and the clock that has run out; {@code holders} are the bodies that have it. */
    public record Late(String number, String title, DeadlineRule rule, LocalDate dueOn, String holders) {}

    /** @param late the longest first; {@code cut} when there are more than these */
    public record Overdue(List<Late> late, boolean cut) {}

    /** Those on the officer's desk that the head of a desk was told of and that are late still. */
    public Overdue of(Officer officer) {
        Desk desk = officer.role().desk();
        if (desk == null) {
            throw new NotFound();
        }
        LocalDate day = clocks.workingDaysBefore(clocks.today(), ClockRound.PATIENCE);
        List<OverdueRows.Row> found = rows.onDesk(RULES, day, desk, officer.bodyId(), officer.id(), officer.ownOnly());
        return new Overdue(found.stream().limit(MOST).map(OverdueMatters::late).toList(), found.size() > MOST);
    }

    private static Late late(OverdueRows.Row row) {
        String holders = row.holders();
        return new Late(row.number(), row.title(), row.rule(), row.dueOn(), holders == null ? "" : holders);
    }
}
