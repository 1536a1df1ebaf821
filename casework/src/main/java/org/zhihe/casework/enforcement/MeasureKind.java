package org.zhihe.casework.enforcement;

/** What officers do to find out or to secure evidence. */
public enum MeasureKind {
    ON_SITE_CHECK,
    SAMPLE,
    QUESTIONING,
    /** Registered and preserved (先行登记保存): what becomes of it is decided within seven working days (程序规定 35). */
    PRESERVED_EVIDENCE,
    /** Sealed up or seized (查封、扣押). */
    SEIZURE;

    /** Whether something is held that has to be disposed of. */
    public boolean holds() {
        return this == PRESERVED_EVIDENCE || this == SEIZURE;
    }
}
