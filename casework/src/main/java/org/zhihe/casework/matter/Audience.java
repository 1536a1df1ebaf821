package org.zhihe.casework.matter;

/** Who may read a line of the timeline. */
public enum Audience {
    /** Every party that has been let in, and staff. */
    PARTIES,
    /** The applicant's side and staff. */
    APPLICANT,
    /** The respondents' side and staff. */
    RESPONDENT,
    /** Staff only: what was said inside a mediation never leaves it (人民调解工作若干规定 29). */
    STAFF
}
