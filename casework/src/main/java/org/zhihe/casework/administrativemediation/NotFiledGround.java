package org.zhihe.casework.administrativemediation;

/** Why a request to mediate is not filed (国知局令第81号 66). */
public enum NotFiledGround {
    /** The respondent said no. */
    RESPONDENT_REFUSED,
    /** The respondent said nothing until its last day. */
    NO_OPINION,
    /** Not among what an office may mediate, or not at this one. */
    OUT_OF_SCOPE
}
