package org.zhihe.casework.matter;

/** What a person comes for. */
public enum MatterKind {
    MEDIATION_REQUEST,
    COMPLAINT,
    REPORT,
    ASSISTANCE_REQUEST
}
