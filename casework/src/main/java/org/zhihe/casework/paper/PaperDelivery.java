package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.access.SealedText;

/**
 * One handing over of a paper. Rows are only ever added; what was tried in vain and then otherwise is two of them.
 *
 * @param partyId null when it went to a court
 * @param note who took it, the number of the parcel, or since when the party agrees to electronic delivery
 */
@MappedEntity("paper_delivery")
public record PaperDelivery(
        @Id @GeneratedValue @Nullable Long id,
        long paperId,
        @Nullable Long partyId,
        DeliveryMode mode,
        LocalDate day,

        @MappedProperty(converter = SealedText.class) String note,

        long recordedBy,
        Instant recordedAt) {}
