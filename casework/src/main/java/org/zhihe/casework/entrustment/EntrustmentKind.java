package org.zhihe.casework.entrustment;

import org.zhihe.casework.deadline.DeadlineRule;

/** At which point of its own procedure the court entrusts the mediation; the time that is given follows from it (特邀调解规定 27). */
public enum EntrustmentKind {
    /** Before a suit is filed (委派). */
    BEFORE_FILING(DeadlineRule.ENTRUSTED_BEFORE_FILING),
    /** After filing, in an ordinary procedure (委托). */
    AFTER_FILING_ORDINARY(DeadlineRule.ENTRUSTED_ORDINARY),
    /** After filing, in a summary procedure (委托). */
    AFTER_FILING_SUMMARY(DeadlineRule.ENTRUSTED_SUMMARY);

    private final DeadlineRule rule;

    EntrustmentKind(DeadlineRule rule) {
        this.rule = rule;
    }

    /** The clock that runs from the day the papers were signed for. */
    public DeadlineRule rule() {
        return rule;
    }
}
