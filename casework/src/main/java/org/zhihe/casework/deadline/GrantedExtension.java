package org.zhihe.casework.deadline;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An extension as it was granted, with its length: the rule may say something else one day.
 *
 * @param position counted from one
 * @param decidedOn day of the discussion that granted it; null where nothing was to be discussed
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
        Instant extendedAt,
        @Nullable LocalDate decidedOn) {
    Extension granted() {
        return new Extension(new Period(amount, unit), approval);
    }
}
