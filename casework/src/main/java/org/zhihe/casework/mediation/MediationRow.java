package org.zhihe.casework.mediation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.QueueRow;

/**
 * A line of the mediation desk's queue: a {@link QueueRow} and what the desk knows besides.
 *
 * @param turn what it waits for
 * @param sessionAt when the next session is; null when none is arranged
 * @param mediator name of who has it; null when nobody does
 */
@Introspected
public record MediationRow(
        String number,
        String title,
        MatterKind kind,
        IpType ipType,
        MatterStatus status,
        Instant filedAt,
        String applicant,
        @Nullable String respondent,
        int respondents,
        @Nullable DeadlineRule rule,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer seriesPosition,
        @Nullable String channel,
        int shields,
        int links,
        int supervised,
        @Nullable String holders,
        MediationTurn turn,
        @Nullable Instant sessionAt,
        @Nullable String mediator) {

    public QueueRow plain() {
        return new QueueRow(
                number,
                title,
                kind,
                ipType,
                status,
                filedAt,
                applicant,
                respondent,
                respondents,
                rule,
                startedOn,
                dueOn,
                seriesPosition,
                channel,
                shields,
                links,
                supervised,
                holders);
    }
}
