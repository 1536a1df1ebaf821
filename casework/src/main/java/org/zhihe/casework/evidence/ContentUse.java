package org.zhihe.casework.evidence;

/**
 * Whoever keeps bytes in the store for anything but files of matters and forms says here which, so that they are not swept
 * away as left over.
 */
public interface ContentUse {
    boolean needs(String sha256);
}
