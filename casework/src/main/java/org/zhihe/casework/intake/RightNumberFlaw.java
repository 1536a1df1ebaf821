package org.zhihe.casework.intake;

/** What is wrong with the number of a right. */
public enum RightNumberFlaw {
    /** Not written as such numbers are. */
    SHAPE(false),
    /** The last digit does not follow from the others: most likely a slip, but such certificates exist. */
    CHECK_DIGIT(true),
    /** The number says another kind of patent than was chosen. */
    OTHER_KIND(true),
    /** Unusual, but the way such numbers are written has changed more than once. */
    UNUSUAL(true);

    private final boolean taken;

    RightNumberFlaw(boolean taken) {
        this.taken = taken;
    }

    /** Asked about once, and then taken. */
    public boolean taken() {
        return taken;
    }
}
