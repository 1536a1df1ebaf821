package org.zhihe.casework.intake;

/** What kind of work was copied (著作权法 3). */
public enum WorkKind {
    TEXT,
    MUSIC,
    ART,
    PHOTO,
    VIDEO,
    DRAWING,
    OTHER
}
