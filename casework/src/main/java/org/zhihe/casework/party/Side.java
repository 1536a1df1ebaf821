package org.zhihe.casework.party;

/** Which side of the matter a party is on; any number on each. */
public enum Side {
    APPLICANT,
    RESPONDENT
}
