package org.zhihe.casework.routing;

import static org.zhihe.casework.matter.ProcedureKind.ADJUDICATION;
import static org.zhihe.casework.matter.ProcedureKind.ADMINISTRATIVE_MEDIATION;
import static org.zhihe.casework.matter.ProcedureKind.COURT_REFERRAL;
import static org.zhihe.casework.matter.ProcedureKind.ENFORCEMENT;
import static org.zhihe.casework.matter.ProcedureKind.MEDIATION;
import static org.zhihe.casework.matter.ProcedureKind.TRANSFER;

import java.util.Set;
import org.zhihe.casework.matter.ProcedureKind;

/** What an office is, and which procedures a matter can be sent to it for. */
public enum BodyKind {
    INTAKE_CENTRE,
    MEDIATION_COMMITTEE(MEDIATION),
    MARKET_REGULATOR(ENFORCEMENT, ADMINISTRATIVE_MEDIATION, TRANSFER),
    IP_OFFICE(ADJUDICATION, ADMINISTRATIVE_MEDIATION, TRANSFER),
    COPYRIGHT_OFFICE(ENFORCEMENT, ADMINISTRATIVE_MEDIATION, TRANSFER),
    AGRICULTURE(ENFORCEMENT, ADMINISTRATIVE_MEDIATION, TRANSFER),
    FORESTRY(ENFORCEMENT, TRANSFER),
    CULTURE_ENFORCEMENT(ENFORCEMENT, TRANSFER),
    /** “扫黄打非”: finds crimes against copyright, and punishes nothing itself. */
    PUBLICATIONS_OFFICE(TRANSFER),
    CUSTOMS(TRANSFER),
    NATIONAL_IP_OFFICE(TRANSFER),
    PROVINCIAL_IP_OFFICE(TRANSFER),
    PROVINCIAL_REGULATOR(TRANSFER),
    /** Of the place of an act outside the city. */
    REGULATOR_ELSEWHERE(TRANSFER),
    CONSUMER_PLATFORM(TRANSFER),
    COURT(COURT_REFERRAL, TRANSFER),
    /** 移送规定 6: it and the next receive criminal leads, which are no way of a matter but a transfer beside it. */
    POLICE,
    PROCURATORATE;

    private final Set<ProcedureKind> procedures;

    BodyKind(ProcedureKind... procedures) {
        this.procedures = Set.of(procedures);
    }

    /** Whether a matter can be sent to it at all. */
    public boolean takesRoutes() {
        return !procedures.isEmpty();
    }

    /** The parties read nothing of what it is sent. */
    public boolean receivesLeads() {
        return this == POLICE || this == PROCURATORATE;
    }

    public boolean handles(ProcedureKind procedure) {
        return procedures.contains(procedure);
    }
}
