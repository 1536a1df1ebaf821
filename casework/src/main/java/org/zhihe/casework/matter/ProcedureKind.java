package org.zhihe.casework.matter;

/** The tracks a matter can run on, side by side. */
public enum ProcedureKind {
    MEDIATION,
    CONFIRMATION,
    ENFORCEMENT,
    ADJUDICATION,
    ADMINISTRATIVE_MEDIATION,
    /** Out to a court. */
    COURT_REFERRAL,
    /** In from a court, to be mediated. */
    ENTRUSTMENT,
    TRANSFER
}
