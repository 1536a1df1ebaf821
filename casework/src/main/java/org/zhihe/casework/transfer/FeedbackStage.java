package org.zhihe.casework.transfer;

/** How far the receiver is, when it tells the sender (咸中法〔2021〕10号 五). */
public enum FeedbackStage {
    CHECKING,
    INVESTIGATION,
    ARREST_APPROVED,
    PROSECUTION,
    TRIAL,
    EXECUTION,
    PENALTY,
    DROPPED,
    OTHER;

    /** Whether it says what came of it. */
    boolean result() {
        return this == PENALTY || this == DROPPED;
    }
}
