package org.zhihe.casework.evidence;

import java.io.IOException;
import java.io.InputStream;

/** Looks through bytes for what does harm. */
public interface Scanner {
    /**
     * What it says.
     *
     * @param state clean, infected or too large
     * @param scanner its name and the version of it and of what it knows
     */
    record Verdict(ScanState state, String scanner) {}

    /** @throws IOException when it cannot be asked just now; ask again later */
    Verdict scan(InputStream content) throws IOException;
}
