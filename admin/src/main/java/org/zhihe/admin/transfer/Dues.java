package org.zhihe.admin.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.templates.ClockFace;
import org.zhihe.templates.Messages;

/** Says until when somebody has to act on a transfer. */
@Singleton
public class Dues {
    private final Clocks clocks;
    private final Messages messages;

    Dues(Clocks clocks, Messages messages) {
        this.clocks = clocks;
        this.messages = messages;
    }

    /** Empty when no clock runs. */
    public String words(@Nullable DeadlineRule awaited, @Nullable Instant dueAt, @Nullable LocalDate feedbackDueOn) {
        if (awaited != null && dueAt != null) {
            String rule = ClockFace.rule(messages.of(awaited)).what();
            ZonedDateTime end = dueAt.atZone(Clocks.ZONE);
            // The end of a day is said as that day, not as the first minute of the next.
            return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? messages.get("transfers.due.on", end.toLocalDate().minusDays(1), rule)
                    : messages.get("transfers.due.at", dueAt, rule);
        }
        return feedbackDueOn == null ? "" : messages.get("transfers.feedback", feedbackDueOn);
    }

    public boolean overdue(@Nullable Instant dueAt, @Nullable LocalDate feedbackDueOn) {
        return dueAt != null && dueAt.isBefore(clocks.now())
                || feedbackDueOn != null && feedbackDueOn.isBefore(clocks.today());
    }
}
