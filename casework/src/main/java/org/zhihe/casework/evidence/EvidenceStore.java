package org.zhihe.casework.evidence;

import java.io.IOException;
import java.io.InputStream;

/** Keeps bytes under their SHA-256: the same bytes are kept once, and what comes back is what went in. */
public interface EvidenceStore {
    /** What was kept. {@code sha256} is lower-case hexadecimal. */
    record Stored(String sha256, long size) {}

    /** Reads to the end and keeps it; on any failure nothing is left behind. */
    Stored keep(InputStream content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when nothing is kept under this hash */
    InputStream open(String sha256) throws IOException;
}
