package org.zhihe.casework.matter;

/** The tracks a matter can run on, side by side. */
public enum ProcedureKind {
    MEDIATION,
    CONFIRMATION,
    ENFORCEMENT,
    ADJUDICATION,
    ADMINISTRATIVE_MEDIATION,
    COURT_REFERRAL,
    TRANSFER
}
