package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.zhihe.casework.routing.Body;

/** A copy of the letter and its list, and of nothing else. */
@MappedEntity("transfer_copy")
record TransferCopy(
        @Id @GeneratedValue @Nullable Long id,
        long transferId,
        @Nullable Long bodyId,
        String name,
        Instant sentAt) {

    static TransferCopy to(Body body, long transferId, Instant now) {
        return new TransferCopy(null, transferId, body.id(), body.name(), now);
    }

    /** On paper: it is not on the city's list. */
    static TransferCopy to(String name, long transferId, Instant now) {
        return new TransferCopy(null, transferId, null, name, now);
    }
}
