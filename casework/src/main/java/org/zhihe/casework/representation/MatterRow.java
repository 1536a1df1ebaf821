package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.party.Capacity;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.Side;

/**
 * A matter in the list of an account.
 *
 * @param partyName whom the account acts for
 * @param rule the clock that ends first; null when none runs
 * @param seriesRespondent against whom, where only that tells a matter from the others of its series
 */
@Introspected
public record MatterRow(
        long matterId,
        String number,
        String title,
        MatterKind kind,
        MatterStatus status,
        Instant filedAt,
        Side side,
        String partyName,
        Capacity capacity,
        Powers powers,
        @Nullable DeadlineRule rule,
        @Nullable LocalDate dueOn,
        @Nullable String seriesRespondent) {}
