package org.zhihe.casework.entrustment;

/** What the court is told. Why there is no agreement, and what was said on the way, stays inside the mediation. */
public enum EntrustmentResult {
    AGREED,
    NOT_AGREED
}
