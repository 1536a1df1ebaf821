package org.zhihe.casework.confirmation;

/** Why a court dismisses an application (民诉法解释 358). */
public enum DismissalGround {
    AGAINST_MANDATORY_LAW,
    HARMS_OTHERS,
    AGAINST_PUBLIC_ORDER,
    NOT_VOLUNTARY,
    UNCLEAR,
    OTHER
}
