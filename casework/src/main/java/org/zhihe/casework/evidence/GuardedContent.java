package org.zhihe.casework.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Gives the last bytes out only when all of them together are the content that was asked for. What was changed while it
 * was being read therefore ends short, and whoever receives it sees that it is not whole.
 */
final class GuardedContent extends FilterInputStream {
    private final MessageDigest digest = Digests.sha256();
    private final String sha256;
    private final long size;
    private long read;

    GuardedContent(InputStream content, String sha256, long size) {
        super(content);
        this.sha256 = sha256;
        this.size = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
            read += count;
        }
        boolean ended = count < 0 && read < size;
        boolean wrong =
                count > 0 && read >= size && !sha256.equals(HexFormat.of().formatHex(digest.digest()));
        if (ended || wrong) {
            throw new IOException("a content was changed while it was being read");
        }
        return count;
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
