package org.zhihe.casework.intake;

/** How several respondents have to do with each other. */
public enum RespondentsAct {
    /** One matter against all. */
    TOGETHER,
    /** A matter against each. */
    SEVERALLY
}
