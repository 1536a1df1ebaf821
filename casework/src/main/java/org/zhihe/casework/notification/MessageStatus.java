package org.zhihe.casework.notification;

/** Where a mail stands. */
public enum MessageStatus {
    /** Waits for its turn. */
    WAITING,
    /** Taken by the mail server. */
    SENT,
    /** Given up after the last attempt; a person has to look. */
    FAILED
}
