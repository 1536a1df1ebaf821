package org.zhihe.casework.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Refuses while it is read what is empty or too large, so that neither ever gets into the store. */
final class LimitedContent extends FilterInputStream {
    private final long most;
    private final Supplier<FileRefused> empty;
    private final Supplier<FileRefused> tooLarge;
    private long read;

    LimitedContent(InputStream content, long most, Supplier<FileRefused> empty, Supplier<FileRefused> tooLarge) {
        super(content);
        this.most = most;
        this.empty = empty;
        this.tooLarge = tooLarge;
    }

    /** How many bytes have come. */
    long count() {
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0 && read == 0) {
            throw empty.get();
        }
        read += Math.max(count, 0);
        if (read > most) {
            throw tooLarge.get();
        }
        return count;
    }
}
