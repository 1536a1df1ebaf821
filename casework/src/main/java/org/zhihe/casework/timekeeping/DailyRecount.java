package org.zhihe.casework.timekeeping;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.deadline.CalendarDays;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.LastRecounts;
import org.zhihe.casework.deadline.Recount;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;

/**
 * Reckons the pending clocks anew when the calendar is not the one they were last reckoned by: for what the city's script
 * has changed while the programs stood still, and for clocks that began while an administrator was changing it.
 */
@Singleton
public class DailyRecount {
    private final CalendarDays days;
    private final LastRecounts recounts;
    private final Recount recount;
    private final Batch batch;
    private final Clocks clocks;

    DailyRecount(CalendarDays days, LastRecounts recounts, Recount recount, Batch batch, Clocks clocks) {
        this.days = days;
        this.recounts = recounts;
        this.recount = recount;
        this.batch = batch;
        this.clocks = clocks;
    }

    /** Returns how many have another last day now. */
    public int go() {
        String calendar = calendar();
        if (recounts.calendar().filter(calendar::equals).isPresent()) {
            return 0;
        }
        int moved = 0;
        for (List<Long> ids : recount.outdated(clocks.today(), LocalDate.of(9999, 12, 31))) {
            moved += batch.move(ids);
        }
        recounts.remember(calendar, clocks.now());
        return moved;
    }

    private String calendar() {
        return Tokens.hash(CalendarText.write(days.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))));
    }

    /** In a transaction of its own, so that nobody waits for more than these. */
    @Singleton
    static class Batch {
        private final Recount recount;
        private final Journal journal;

        Batch(Recount recount, Journal journal) {
            this.recount = recount;
            this.journal = journal;
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public int move(List<Long> ids) {
            List<Recount.Moved> moved = recount.apply(ids);
            for (Recount.Moved one : moved) {
                journal.enter(
                        one.matterId(),
                        MatterEvent.CLOCK_RECKONED_ANEW,
                        Actor.system(),
                        one.rule(),
                        one.from(),
                        one.to());
            }
            return moved.size();
        }
    }
}
