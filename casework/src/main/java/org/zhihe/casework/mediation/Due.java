package org.zhihe.casework.mediation;

/** When the clock of a matter ends. */
public enum Due {
    OVERDUE,
    /** Today or within the week that begins today. */
    SOON,
    /** Or never. */
    LATER
}
