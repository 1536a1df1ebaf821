package org.zhihe.casework.party;

/** In what capacity somebody acts for a party (民事诉讼法 61). */
public enum RepresentativeKind {
    LAWYER,
    EMPLOYEE,
    AGENT,
    RELATIVE,
    /** Of a child. */
    GUARDIAN
}
