package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What somebody of the staff has established; never changed, a later answer is a row of its own.
 *
 * @param answer a {@link Finding}, the code of a place, a sum or a day; empty takes an earlier one back
 */
@MappedEntity("matter_condition")
record MatterCondition(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        Condition conditionName,
        String answer,
        long staffId,
        Instant recordedAt) {}
