package org.zhihe.casework.adjudication;

/** What a request has to meet before it is filed (国知局令第81号 12); each is examined and affirmed by itself. */
public enum FilingCondition {
    /** The requester is the patentee, or a licensee who may ask. */
    ENTITLED,
    /** There is a respondent who is named. */
    RESPONDENT,
    /** It says what is asked, on which facts and for which reasons. */
    REQUEST,
    /** This office is competent. */
    JURISDICTION,
    /** Nobody has sued over it, and the parties have agreed on no other way. */
    NO_OTHER_WAY
}
