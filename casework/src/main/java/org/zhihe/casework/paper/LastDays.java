package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;

/** The last days of clocks that run, as papers name them. */
record LastDays(List<Deadline> all) {
    /** Null when no such clock runs: the paper then says how long, and not until when. */
    @Nullable
    LocalDate of(DeadlineRule rule, long subject) {
        return all.stream()
                .filter(one -> one.rule() == rule && one.subject() == subject && one.pending() && !one.paused())
                .map(Deadline::dueOn)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
