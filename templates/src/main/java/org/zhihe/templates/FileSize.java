package org.zhihe.templates;

import java.util.Locale;

/** Bytes as people read them. */
public final class FileSize {
    private static final long KIB = 1024;

    private FileSize() {}

    /** 1.2 MB, 340 KB, 12 字节 */
    public static String words(long bytes) {
        if (bytes >= KIB * KIB) {
            return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KIB * KIB));
        }
        return bytes >= KIB ? bytes / KIB + " KB" : bytes + " 字节";
    }
}
