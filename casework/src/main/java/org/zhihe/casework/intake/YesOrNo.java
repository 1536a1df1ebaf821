package org.zhihe.casework.intake;

/** An answer to a question of yes or no. */
public enum YesOrNo {
    YES,
    NO,
    UNSURE
}
