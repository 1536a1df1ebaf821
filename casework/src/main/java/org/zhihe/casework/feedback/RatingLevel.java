package org.zhihe.casework.feedback;

/** The five levels of 好差评. */
public enum RatingLevel {
    VERY_SATISFIED,
    SATISFIED,
    FAIR,
    DISSATISFIED,
    VERY_DISSATISFIED;

    /** Whether somebody has to call and put it right. */
    public boolean bad() {
        return this == DISSATISFIED || this == VERY_DISSATISFIED;
    }
}
