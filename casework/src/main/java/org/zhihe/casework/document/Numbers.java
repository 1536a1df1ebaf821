package org.zhihe.casework.document;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Draws the next number of a series; two who draw at once wait for each other. */
@Singleton
public class Numbers {
    private final NumberSequences sequences;

    Numbers(NumberSequences sequences) {
        this.sequences = sequences;
    }

    /** Must run inside the transaction that uses the number, so that a rolled-back paper leaves no gap. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next(String series) {
        sequences.advance(series);
        return sequences.lastDrawn(series);
    }
}
