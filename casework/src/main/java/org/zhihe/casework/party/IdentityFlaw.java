package org.zhihe.casework.party;

/** What shows that a number cannot be right. */
public enum IdentityFlaw {
    /** Too long, too short, or with characters such numbers do not have. */
    SHAPE,
    /** Names a day that was none, or has not come yet. */
    BIRTH_DATE,
    /** Of credit codes a reason to look again only: some that were really issued fail it. */
    CHECK_DIGIT
}
