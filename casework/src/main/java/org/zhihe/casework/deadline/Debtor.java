package org.zhihe.casework.deadline;

/** Who has to act before a clock ends. The offices are named as their desks are. */
public enum Debtor {
    INTAKE,
    MEDIATION,
    ENFORCEMENT,
    ADJUDICATION,
    COURT,
    /** The desk that sends the transfer the clock belongs to. */
    SENDER,
    /** The body that the transfer went to. */
    RECEIVER,
    /** The procuratorate that has a copy of the transfer. */
    OVERSIGHT,
    /** The authority that runs the administrative mediation the clock belongs to. */
    MEDIATING_AUTHORITY,
    /** Whoever has asked for the opinion the clock waits for. */
    ASKER,
    /** Every desk that has the matter, because the rule names none. */
    ANY_DESK,
    APPLICANT,
    /** Applicant and respondents. */
    PARTIES;

    /** Whether a party has to act, not an office. */
    public boolean ofParties() {
        return this == APPLICANT || this == PARTIES;
    }
}
