package org.zhihe.casework.matter;

/** The kind of desk a matter can lie on. */
public enum Desk {
    INTAKE,
    MEDIATION,
    ENFORCEMENT,
    ADJUDICATION,
    COURT,
    /** Sees what was handed over to it; nothing lies there yet unless a transfer put it there. */
    OVERSIGHT
}
