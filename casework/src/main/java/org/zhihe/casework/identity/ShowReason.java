package org.zhihe.casework.identity;

/** Why a member of staff needs an identity number in full. */
public enum ShowReason {
    CHECK_IDENTITY,
    DRAW_UP_PAPERS,
    DELIVERY,
    CONFIRMATION,
    INVESTIGATION
}
