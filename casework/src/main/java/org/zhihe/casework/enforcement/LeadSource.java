package org.zhihe.casework.enforcement;

/** Where the lead of a case comes from. */
public enum LeadSource {
    /** Somebody has complained or reported (举报、投诉). */
    REPORTED,
    /** An authority has come upon it by itself (自行发现). */
    FOUND,
    /** Another body has handed it over. */
    HANDED_OVER
}
