package org.zhihe.casework.account;

/** Mails about accounts and invitations; worded {@code mail.<NOTICE>.subject} and {@code .text}. */
public enum AccountNotice {
    EMAIL_TO_CONFIRM,
    ALREADY_REGISTERED,
    PASSWORD_TO_RESET,
    NEW_EMAIL_TO_CONFIRM,
    EMAIL_CHANGED,
    PHONE_CHANGED,
    PASSWORD_CHANGED,
    ACCOUNT_CLOSED,
    STAFF_SECOND_FACTOR_SET,
    STAFF_RECOVERY_CODE_USED,
    /** Somebody else put a matter of the account into theirs too. */
    MATTER_CLAIMED,
    /** To the address a party has stated, which need not be any account's. */
    OWN_MATTER_CLAIMED,
    POWER_OFFERED,
    POWER_REVOKED,
    COMPANY_INVITATION,
    MEMBER_JOINED,
    MEMBER_REMOVED,
    STAFF_INVITED,
    STAFF_PASSWORD_TO_RESET,
    STAFF_PASSWORD_CHANGED,
    STAFF_SECOND_FACTOR_TO_RESET,
    /** To the administrators: a second one has to agree. */
    STAFF_ROLE_PROPOSED,
    STAFF_ROLE_REJECTED,
    STAFF_ROLE_GIVEN,
    /** To the one who has it now. */
    STAFF_ROLE_OF_YOURS,
    STAFF_ADMINISTRATOR_DISABLED,
    STAFF_ENABLED_AGAIN,
    /** Of a clock on the desk; these carry number, rule and day. */
    STAFF_CLOCK_AHEAD,
    STAFF_CLOCK_PAST,
    STAFF_CLOCK_ESCALATED
}
