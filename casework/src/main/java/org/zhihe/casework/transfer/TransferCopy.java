package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A copy of the letter and its list, and of nothing else. */
@MappedEntity("transfer_copy")
record TransferCopy(
        @Id @GeneratedValue @Nullable Long id,
        long transferId,
        @Nullable Long bodyId,
        String name,
        Instant sentAt) {}
