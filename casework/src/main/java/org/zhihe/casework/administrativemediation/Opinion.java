package org.zhihe.casework.administrativemediation;

/** Whether the respondent takes part. */
public enum Opinion {
    AGREES,
    REFUSES
}
