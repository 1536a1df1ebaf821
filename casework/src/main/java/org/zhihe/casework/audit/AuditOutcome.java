package org.zhihe.casework.audit;

public enum AuditOutcome {
    DONE,
    REFUSED
}
