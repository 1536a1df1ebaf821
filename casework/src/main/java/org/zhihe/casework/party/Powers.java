package org.zhihe.casework.party;

/** How far somebody may go for a party (民事诉讼法 62). */
public enum Powers {
    /** The party itself, or whoever speaks as the party. */
    FULL,
    /** Also settles, withdraws and asks a court, because the power of attorney says so. */
    SPECIAL,
    /** Reads, hands in and puts right; what gives up or settles anything is left to the party. */
    ORDINARY
}
