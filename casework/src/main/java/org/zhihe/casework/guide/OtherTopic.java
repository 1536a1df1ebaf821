package org.zhihe.casework.guide;

/** What people bring that others have to decide (总局令第121号 44): it is not filed here but shown the way. */
public enum OtherTopic {
    PETITION,
    RECONSIDERATION,
    DISCIPLINE,
    INFORMATION,
    VALIDITY,
    MONOPOLY,
    CRIME,
    LABOUR,
    CONSUMER,
    CUSTOMS,
    LEGAL_AID,
    ANYTHING_ELSE
}
