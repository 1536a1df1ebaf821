package org.zhihe.casework.enforcement;

/** What was decided. */
public enum EnforcementResult {
    PENALTY,
    NO_PENALTY,
    NOT_ESTABLISHED,
    DISCONTINUED,
    HANDED_OVER
}
