package org.zhihe.casework.account;

import java.time.Duration;

/** What a mailed link is for, and how long it is good. */
public enum LinkPurpose {
    CONFIRM_EMAIL(Duration.ofHours(24)),
    CHANGE_EMAIL(Duration.ofHours(24)),
    RESET_PASSWORD(Duration.ofMinutes(30)),
    ACT_FOR_PARTY(Duration.ofDays(7)),
    JOIN_COMPANY(Duration.ofDays(7)),
    STAFF_INVITATION(Duration.ofDays(7)),
    STAFF_RESET_PASSWORD(Duration.ofMinutes(30)),
    STAFF_SECOND_FACTOR(Duration.ofDays(1));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }

    /** Opened on the staff side. */
    public boolean ofStaff() {
        return name().startsWith("STAFF_");
    }
}
