package org.zhihe.casework.matter;

/** What the applicant asks for; several may be asked at once. */
public enum Claim {
    STOP,
    DAMAGES,
    APOLOGY,
    PUNISH,
    OWNERSHIP,
    CONTRACT,
    ADVICE
}
