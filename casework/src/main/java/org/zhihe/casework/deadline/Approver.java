package org.zhihe.casework.deadline;

/** The member of staff who pauses or extends a clock, or records that it was approved. */
public interface Approver {
    long id();
}
