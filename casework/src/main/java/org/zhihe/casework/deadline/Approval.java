package org.zhihe.casework.deadline;

/** Whose yes an extension needs. */
public enum Approval {
    /** Who handles it decides alone. */
    HANDLER,
    /** The head of the authority (本机关负责人). */
    HEAD,
    /** Those who lead the authority, in a discussion (负责人集体讨论). */
    COLLECTIVE,
    /** The authority above (上一级机关). */
    SUPERIOR,
    /** The president of the court. */
    COURT_PRESIDENT,
    /** All sides of the dispute, on record. */
    PARTIES
}
