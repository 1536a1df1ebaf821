package org.zhihe.casework.paper;

/** What is no act of a procedure and decides nevertheless which papers there can be. */
public enum Circumstance {
    /** Somebody above or a court still has to say what becomes of a penalty. */
    REMEDY_OPEN,
    /** The penalty is no more, whatever the case says that it ended in. */
    ANNULLED,
    /** An evaluation report was demanded and has not come. */
    REPORT_AWAITED,
    /** An adjudication stood still and goes on. */
    RESUMED
}
