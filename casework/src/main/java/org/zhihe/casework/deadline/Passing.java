package org.zhihe.casework.deadline;

/** What the passing of a rule's last day does by law, besides being told. */
public interface Passing {
    DeadlineRule rule();

    /**
     * Locks what every other use case locks before the clock, so that no two of them wait for each other. Comes before the
     * clock is locked, in the transaction of {@link #passed}, and reads nothing without locking it: what is read plainly
     * afterwards is then as new as the lock.
     */
    default void claim(ClockOf which) {
        // Most change nothing but the clock.
    }

    /** In a transaction of its own or the caller's; to be done again it must do nothing more. */
    void passed(long matterId);
}
