package org.zhihe.casework.matter;

/** The five words the public sees. */
public enum PublicStatus {
    SUBMITTED,
    TO_CORRECT,
    ACCEPTED,
    IN_HAND,
    CLOSED
}
