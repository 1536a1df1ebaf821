package org.zhihe.admin.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zhihe.casework.evidence.Digests;
import org.zhihe.casework.evidence.EvidenceStore;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.casework.transfer.TransferPackage;

/**
 * A ZIP that comes into being while it is read: of what goes along, never more than a buffer is in memory. After the files
 * come two lists of what they were found to be on their way out, in the form that {@code sha256sum -c} checks.
 */
final class PackageStream extends InputStream {
    private static final int CHUNK = 64 * 1024;

    /** A file of the package. */
    record Entry(String name, TransferPackage.Opening content) {
        static Entry of(String name, byte[] content) {
            return new Entry(name, () -> new ByteArrayInputStream(content));
        }
    }

    /** What stands in the place of a file that cannot be handed out now. */
    interface Excuse {
        byte[] of(String name);
    }

    private final Deque<Entry> waiting;
    private final Excuse excuse;
    private final StringBuilder sha256 = new StringBuilder();
    private final StringBuilder sm3 = new StringBuilder();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(2 * CHUNK);
    private final ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8);
    private InputStream ready = InputStream.nullInputStream();
    private Digests current;
    private String currentName = "";
    private boolean listed;
    private boolean ended;

    PackageStream(List<Entry> entries, Excuse excuse) {
        this.waiting = new ArrayDeque<>(entries);
        this.excuse = excuse;
        this.current = new Digests(InputStream.nullInputStream());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = ready.read(buffer, offset, length);
        while (count < 0 && !ended) {
            pack();
            ready = new ByteArrayInputStream(packed.toByteArray());
            packed.reset();
            count = ready.read(buffer, offset, length);
        }
        return count;
    }

    /** Packs the next buffer of the present file, or begins the next one, or ends. */
    private void pack() throws IOException {
        byte[] chunk = new byte[CHUNK];
        int count = current.read(chunk, 0, CHUNK);
        if (count > 0) {
            zip.write(chunk, 0, count);
            return;
        }
        finish();
        Entry next = waiting.poll();
        if (next != null) {
            begin(next);
        } else if (!listed) {
            listed = true;
            waiting.add(Entry.of("SHA256SUMS", sha256.toString().getBytes(StandardCharsets.UTF_8)));
            waiting.add(Entry.of("SM3SUMS", sm3.toString().getBytes(StandardCharsets.UTF_8)));
        } else {
            zip.close();
            ended = true;
        }
    }

    private void begin(Entry next) throws IOException {
        InputStream content;
        currentName = next.name();
        try {
            content = next.content().open();
        } catch (Refusal held) {
            currentName = next.name() + ".txt";
            content = new ByteArrayInputStream(excuse.of(next.name()));
        }
        current = new Digests(content);
        zip.putNextEntry(new ZipEntry(currentName));
    }

    private void finish() throws IOException {
        current.close();
        if (currentName.isEmpty()) {
            return;
        }
        zip.closeEntry();
        if (!listed) {
            EvidenceStore.Stored found = current.stored();
            sha256.append(found.sha256()).append("  ").append(currentName).append('\n');
            sm3.append(found.sm3()).append("  ").append(currentName).append('\n');
        }
        currentName = "";
        current = new Digests(InputStream.nullInputStream());
    }

    @Override
    public void close() throws IOException {
        current.close();
    }
}
