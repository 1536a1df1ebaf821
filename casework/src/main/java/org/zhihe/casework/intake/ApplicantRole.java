package org.zhihe.casework.intake;

/** As what the applicant comes; who is accused of infringing may ask for mediation too (国知局令第81号 12). */
public enum ApplicantRole {
    OWNER,
    SOLE_LICENSEE,
    EXCLUSIVE_LICENSEE,
    LICENSEE,
    ACCUSED,
    OTHER
}
