package org.zhihe.casework.enforcement;

/** What was decided. */
public enum EnforcementResult {
    PENALTY,
    NO_PENALTY,
    NOT_ESTABLISHED,
    DISCONTINUED,
    /** The sides have settled and the law asks for no penalty. */
    SETTLED,
    HANDED_OVER;

    /** Whether it takes a proposal and a review by another officer. */
    public boolean punishes() {
        return this == PENALTY;
    }
}
