package org.zhihe.casework.conflict;

/** Who said that somebody has to keep away. */
public enum RecusalSource {
    /** The same mail address, phone or identity number stands with a party. */
    RECOGNISED,
    /** The person. */
    DECLARED,
    /** Whoever decides for the body. */
    DECIDED
}
