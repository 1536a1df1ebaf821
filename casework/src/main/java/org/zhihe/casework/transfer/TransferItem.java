package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.zhihe.casework.access.SealedText;

/**
 * One thing that goes along, as it was when it was put on the list.
 *
 * @param kind name of a {@link PaperKind}, or {@value #EVIDENCE}
 * @param position counted from one
 * @param content of a paper; null for evidence, whose bytes are kept under {@code sha256}
 * @param tradeSecret sealed when it was put on the list: goes only when somebody has released it by name
 * @param releasedBy id of that member of staff
 */
@MappedEntity("transfer_item")
public record TransferItem(
        @Id @GeneratedValue @Nullable Long id,
        long transferId,
        int position,
        String kind,
        @Nullable Long evidenceId,
        String title,
        String sha256,
        String sm3,
        long size,

        @Nullable @MappedProperty(converter = SealedText.class)
        String content,

        boolean tradeSecret,
        @Nullable Long releasedBy) {
    public static final String EVIDENCE = "EVIDENCE";

    /** On another's list. Who let it go from here has not let it go from there. */
    TransferItem of(long otherId, boolean sealed) {
        return new TransferItem(
                null,
                otherId,
                position,
                kind,
                evidenceId,
                title,
                sha256,
                sm3,
                size,
                content,
                tradeSecret || sealed,
                null);
    }
}
