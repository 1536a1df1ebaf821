package org.zhihe.casework.deadline;

/** One time that a clock may be extended. */
public record Extension(Period by, Approval approval) {}
