package org.zhihe.casework.routing;

public enum BodyKind {
    INTAKE_CENTRE,
    MEDIATION_COMMITTEE,
    MARKET_REGULATOR,
    IP_OFFICE,
    COPYRIGHT_OFFICE,
    AGRICULTURE,
    COURT,
    POLICE,
    PROCURATORATE
}
