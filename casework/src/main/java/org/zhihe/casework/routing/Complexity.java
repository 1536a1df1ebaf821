package org.zhihe.casework.routing;

/** Whether a matter goes the quick way, with a shorter promise of the centre, or the usual one (繁简分流). */
public enum Complexity {
    USUAL,
    SIMPLE
}
