package org.zhihe.casework.adjudication;

/** What the panel decided. */
public enum AdjudicationResult {
    INFRINGEMENT_TO_STOP,
    NO_INFRINGEMENT
}
