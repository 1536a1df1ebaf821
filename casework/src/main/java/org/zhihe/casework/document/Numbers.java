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

    /** What the body's numbers of this kind begin with; its short name where the city has no word for it. */
    public String word(LetterKind kind, long bodyId) {
        return sequences.word(kind, bodyId);
    }

    /** The next letter of the body, such as 咸知调复〔2026〕3号: one sequence a year for each body. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String letter(LetterKind kind, long bodyId, int year) {
        return "%s〔%d〕%d号".formatted(word(kind, bodyId), year, next(kind + " " + bodyId + " " + year));
    }

    /** Must run inside the transaction that uses the number, so that a rolled-back paper leaves no gap. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next(String series) {
        sequences.advance(series);
        return sequences.lastDrawn(series);
    }
}
