package org.zhihe.casework.confirmation;

/** Why a court does not take an application (民诉法解释 355). */
public enum NotAcceptedGround {
    NOT_COURTS_SCOPE,
    WRONG_COURT,
    PERSONAL_STATUS,
    OTHER_SPECIAL_PROCEDURE,
    OWNERSHIP_OF_RIGHTS
}
