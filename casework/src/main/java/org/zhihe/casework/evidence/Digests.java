package org.zhihe.casework.evidence;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Passes a content on and reckons in the same pass what it is known by: its SHA-256, its SM3 (GB/T 32905) and its size. */
public final class Digests extends FilterInputStream {
    private final MessageDigest sha256 = sha256();
    private final SM3Digest sm3 = new SM3Digest();
    private long size;

    public Digests(InputStream content) {
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
        if (count > 0) {
            sha256.update(buffer, offset, count);
            sm3.update(buffer, offset, count);
            size += count;
        }
        return count;
    }

    /** What would be passed over would not be reckoned. */
    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Of all that was read; once. */
    public EvidenceStore.Stored stored() {
        byte[] reckoned = new byte[sm3.getDigestSize()];
        sm3.doFinal(reckoned, 0);
        HexFormat hex = HexFormat.of();
        return new EvidenceStore.Stored(hex.formatHex(sha256.digest()), hex.formatHex(reckoned), size);
    }

    /** Of a content that is at hand as a whole. */
    public static EvidenceStore.Stored of(byte[] content) {
        try (Digests passed = new Digests(new ByteArrayInputStream(content))) {
            passed.transferTo(OutputStream.nullOutputStream());
            return passed.stored();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing fails that is at hand", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
