package org.zhihe.casework.transfer;

/** Papers of a matter that may go along, besides evidence. What is said inside a mediation is none of them and never can be. */
public enum PaperKind {
    /** What was filed, and by whom, as far as staff know it. */
    FILING,
    /** What registers say of the right. */
    RIGHT_CHECKS,
    /** Decisions of authorities on the matter. */
    DECISIONS,
    /** Letters that went to courts. */
    LETTERS
}
