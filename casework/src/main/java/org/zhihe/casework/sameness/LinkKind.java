package org.zhihe.casework.sameness;

/** How one matter belongs to another. */
public enum LinkKind {
    /** Both go on, each by itself; whoever handles one knows of the other. */
    LINKED,
    /** The same person has filed again with something new: it is examined in the earlier matter (总局令第121号 35). */
    MERGED,
    /** The same person has filed the same again: it is not handled by itself (总局令第121号 35). */
    REPEAT
}
