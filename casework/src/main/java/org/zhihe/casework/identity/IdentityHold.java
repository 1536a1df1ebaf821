package org.zhihe.casework.identity;

/**
 * Why an identity number stays although its owner does not agree any more (个人信息保护法 13, 47): what the law prescribes
 * needs no consent.
 */
public enum IdentityHold {
    /** An authority or a court is dealing with the matter and has to know whom it deals with. */
    PROCEDURE,
    /** It belongs to a record that has to be kept: of an agreement, or of a case that was opened. */
    RECORD
}
