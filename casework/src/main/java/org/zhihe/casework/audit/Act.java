package org.zhihe.casework.audit;

/** What an entry tells of. Its words are {@code Act.<NAME>} in the vocabulary. */
public enum Act {
    /** The subject is the name of the MatterEvent. */
    MATTER_CHANGED,
    EVIDENCE_READ,
    IDENTITY_SHOWN,
    PROTECTED_IDENTITY_READ,
    MEDIATION_NOTE_READ,
    /** The papers that go along with a transfer. */
    TRANSFER_READ,
    /** With it one can act as the party. */
    QUERY_CODE_SHOWN,

    SIGNED_IN,
    /** The actor is whose account was tried; nobody when there is no such account. */
    SIGN_IN_REFUSED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    SECOND_FACTOR_SET,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_MADE,
    SESSION_ENDED,

    STAFF_INVITED,
    STAFF_CHANGED,
    STAFF_DISABLED,
    STAFF_ENABLED,
    INVITATION_WITHDRAWN,
    /** By one administrator, for a second one to agree. */
    STAFF_ROLE_PROPOSED,
    STAFF_ROLE_APPROVED,
    STAFF_ROLE_REJECTED,
    /** One that sees matters, or decides who does. */
    STAFF_ROLE_GIVEN,
    SECOND_FACTOR_RESET,
    HEAD_NAMED,
    HEAD_RELIEVED,
    CALENDAR_CHANGED,

    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    ACCOUNT_CLOSED,
    DATA_DOWNLOADED,
    POWER_GRANTED,
    POWER_ENDED,
    MATTER_CLAIMED,
    MATTER_RELEASED,
    MEMBER_JOINED,
    MEMBER_LEFT,
    RECUSED,
    EXPERT_CHANGED,
    /** The subject names the rule and its version. */
    RULE_PUBLISHED,
    RULE_RESTORED,

    /** A party's query code was shown; it says nothing of who showed it but the network. */
    CODE_ACCEPTED,
    CODE_REFUSED,

    ACCESS_REFUSED,
    AUDIT_SEARCHED,
    AUDIT_VERIFIED
}
