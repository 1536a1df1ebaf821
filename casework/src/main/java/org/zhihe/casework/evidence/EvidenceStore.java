package org.zhihe.casework.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Keeps bytes under their SHA-256: the same bytes are kept once, and what comes back is what went in. */
public interface EvidenceStore {
    /** What was kept. {@code sha256} and {@code sm3} are lower-case hexadecimal. */
    record Stored(String sha256, String sm3, long size) {}

    /**
     * Reads to the end and keeps it; on any failure nothing is left behind.
     *
     * @param announced is told what it is after all of it was read and before it has its name, and may refuse it by
     *     throwing. So whoever writes down what is kept does it first: after a crash there may be a row too many, never
     *     a file that nobody knows
     */
    Stored keep(InputStream content, Consumer<Stored> announced) throws IOException;

    /** A content as it lies in the store. */
    record Kept(String sha256, long size, Instant since) {}

    /** Everything that is kept, in no order; to be closed. */
    Stream<Kept> all() throws IOException;

    /** Does nothing when nothing is kept under this hash. */
    void remove(String sha256) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when nothing is kept under this hash */
    InputStream open(String sha256) throws IOException;
}
