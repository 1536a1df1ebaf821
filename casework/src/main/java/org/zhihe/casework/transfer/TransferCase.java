package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What the letter of a transfer says; written once.
 *
 * @param concerned whom it is about, as named when it was written
 */
@MappedEntity("transfer_case")
public record TransferCase(
        @Id long transferId,
        String basis,
        String concerned,
        String facts,
        @Nullable String goods,
        @Nullable String newFacts,
        @Nullable String foundBy,
        String verifiedBy) {

    static TransferCase of(long transferId, Case stated, String concerned) {
        return new TransferCase(
                transferId,
                stated.basis(),
                concerned,
                stated.facts(),
                stated.goods(),
                stated.newFacts(),
                stated.foundBy(),
                stated.verifiedBy());
    }

    TransferCase of(long otherId) {
        return new TransferCase(otherId, basis, concerned, facts, goods, newFacts, foundBy, verifiedBy);
    }
}
