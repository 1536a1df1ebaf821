package org.zhihe.casework.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Passes a content on and remembers how it begins, by which its type is told. Nothing of it is ever opened or unpacked. */
final class FirstBytes extends FilterInputStream {
    /** As many as any signature needs. */
    private static final int MOST = 64 * 1024;

    private static final byte[] ISO_MEDIA = "ftyp".getBytes(StandardCharsets.US_ASCII);
    private static final String WHITE = "\t\n\r\f";
    private static final String UNKNOWN = "application/octet-stream";

    private final ByteArrayOutputStream first = new ByteArrayOutputStream();

    FirstBytes(InputStream content) {
        super(content);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0 && first.size() < MOST) {
            first.write(buffer, offset, Math.min(count, MOST - first.size()));
        }
        return count;
    }

    /** By the signature only, never by a name. */
    String type() {
        byte[] bytes = first.toByteArray();
        try {
            String detected = MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(bytes), new Metadata())
                    .getBaseType()
                    .toString();
            return detected.equals(UNKNOWN) ? lookingCloser(bytes) : detected;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** Cameras write brands of their own, of which no list is complete; and Chinese text in GB 18030 has no ASCII in it. */
    private static String lookingCloser(byte[] bytes) {
        if (bytes.length >= 8 && Arrays.equals(bytes, 4, 8, ISO_MEDIA, 0, 4)) {
            return "application/mp4";
        }
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && WHITE.indexOf(one) < 0) {
                return UNKNOWN;
            }
        }
        return "text/plain";
    }
}
