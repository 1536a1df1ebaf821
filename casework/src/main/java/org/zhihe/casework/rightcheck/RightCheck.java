package org.zhihe.casework.rightcheck;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One look into a register; never changed, a later one is a row of its own.
 *
 * @param rightNumber under which the right was looked up
 * @param register its name
 * @param note for staff
 */
@MappedEntity("right_check")
public record RightCheck(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        String rightNumber,
        String register,
        LocalDate checkedOn,
        RightStatus result,
        @Nullable String note,
        long staffId,
        Instant recordedAt) {}
