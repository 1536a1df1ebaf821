package org.zhihe.casework.paper;

/**
 * The words of papers that are not the city's: how a value reads, what a kind and a part are called. Not casework's
 * own.
 */
public interface FactWords {
    /** A date, an amount, a constant or a text, as people read it. */
    String show(Object value);

    String title(OfficialPaperKind kind);

    /** Empty for the part that has none. */
    String heading(PaperPart part);
}
