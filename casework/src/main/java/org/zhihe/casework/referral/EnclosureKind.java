package org.zhihe.casework.referral;

/** Where what goes along is taken from. */
public enum EnclosureKind {
    /** What the applicant has filed here. */
    FILING,
    /** A file in the record of the matter. */
    EVIDENCE,
    /** On paper, beside the letter. */
    PAPER
}
