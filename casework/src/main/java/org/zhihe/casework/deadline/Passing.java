package org.zhihe.casework.deadline;

/** What the passing of a rule's last day does by law, besides being told. */
public interface Passing {
    DeadlineRule rule();

    /** In a transaction of its own or the caller's; to be done again it must do nothing more. */
    void passed(long matterId);
}
