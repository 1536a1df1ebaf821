package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * An extension as it was granted, with its length: the rule may say something else one day.
 *
 * @param position counted from one
 */
@MappedEntity("deadline_extension")
record GrantedExtension(
        @Id @GeneratedValue @Nullable Long id,
        long deadlineId,
        int position,
        int amount,
        Period.Unit unit,
        Approval approval,
        String reason,
        long extendedBy,
        Instant extendedAt) {
    Period by() {
        return new Period(amount, unit);
    }
}
