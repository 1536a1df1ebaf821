package org.zhihe.casework.deadline;

/**
 * Which clock.
 *
 * @param subject id of the transfer, request or other thing it belongs to, of which one matter can have several; else 0
 */
public record ClockOf(long matterId, DeadlineRule rule, long subject) {
    public static ClockOf of(long matterId, DeadlineRule rule) {
        return new ClockOf(matterId, rule, 0);
    }

    public static ClockOf of(long matterId, DeadlineRule rule, long subject) {
        return new ClockOf(matterId, rule, subject);
    }
}
