package org.zhihe.templates.page;

/** Worded in layout.properties, because a station's look alone says nothing to a screen reader. */
public enum StationState {
    DONE,
    CURRENT,
    WAITING
}
