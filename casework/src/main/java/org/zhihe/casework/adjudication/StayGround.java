package org.zhihe.casework.adjudication;

/** Why an adjudication stands still (国知局令第81号 28). */
public enum StayGround {
    INVALIDATION,
    DEATH,
    INCAPACITY,
    DISSOLUTION,
    FORCE_MAJEURE,
    OTHER_CASE,
    GUIDANCE,
    OTHER
}
