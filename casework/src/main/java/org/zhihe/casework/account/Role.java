package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.casework.matter.Desk;

/** What a member of staff does, and which desk that work lies on. */
public enum Role {
    INTAKE_OFFICER(Desk.INTAKE, false),
    MEDIATOR(Desk.MEDIATION, true),
    COMMITTEE_SECRETARY(Desk.MEDIATION, false),
    ENFORCEMENT_OFFICER(Desk.ENFORCEMENT, false),
    ADJUDICATOR(Desk.ADJUDICATION, false),
    COURT_CLERK(Desk.COURT, false),
    JUDGE(Desk.COURT, false),
    POLICE_LIAISON(Desk.OVERSIGHT, false),
    PROCURATORATE_OBSERVER(Desk.OVERSIGHT, false),
    STATISTICIAN(null, false),
    ADMINISTRATOR(null, false);

    @Nullable
    private final Desk desk;

    private final boolean ownOnly;

    Role(@Nullable Desk desk, boolean ownOnly) {
        this.desk = desk;
        this.ownOnly = ownOnly;
    }

    /** Null for those who see no matters at all. */
    public @Nullable Desk desk() {
        return desk;
    }

    /** Sees matters, or decides who does: one administrator alone does not give it. */
    boolean trusted() {
        return desk != null || this == ADMINISTRATOR;
    }

    /** Sees only what is assigned to the person, not everything on the body's desk. */
    public boolean ownOnly() {
        return ownOnly;
    }
}
