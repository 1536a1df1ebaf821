package org.zhihe.casework.intake;

/** What an invention is. */
public enum PatentSubject {
    PRODUCT,
    PROCESS,
    BOTH
}
