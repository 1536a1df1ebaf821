package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.matter.MatterEvent;

/**
 * What happened to a transfer; written once, never changed.
 *
 * @param inside for the desk that sends it only
 * @param paperNumber of the letter it was recorded from
 */
@MappedEntity("transfer_entry")
record TransferEntry(
        @Id @GeneratedValue @Nullable Long id,
        long transferId,
        MatterEvent act,
        String details,
        boolean inside,
        @Nullable String paperNumber,
        LocalDate happenedOn,
        long staffId,
        Instant enteredAt) {}
