package org.zhihe.casework.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Files of which not all bytes have come. What has come is on the disk before anybody is told so. */
public final class PartFiles {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String PREFIX = "part-";
    private static final int BUFFER = 64 * 1024;

    private final Path directory;

    public PartFiles(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    /** Bytes that have come. */
    long length(String id) {
        try {
            return Files.size(place(id));
        } catch (NoSuchFileException none) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Appends, and keeps what came even if the line is cut. One at a time: a lock of the file, and not of its row, so that
     * no transaction waits for somebody's slow line.
     *
     * @param offset must be where the file ends
     * @param most bytes; what comes beyond is not read
     * @return where the file ends now
     * @throws PieceRefused if the piece does not belong there, or another is just being written
     */
    long append(String id, long offset, InputStream piece, long most) throws IOException {
        try (FileChannel file = FileChannel.open(place(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = lock(file)) {
            if (alone == null) {
                throw new PieceRefused(PieceRefused.Why.BUSY, offset);
            }
            if (file.size() != offset) {
                throw new PieceRefused(PieceRefused.Why.NOT_HERE, file.size());
            }
            file.position(offset);
            try {
                copy(piece, file, most);
            } finally {
                file.force(true);
            }
            return file.size();
        }
    }

    private static FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException byAnotherThread) {
            return null;
        }
    }

    private static void copy(InputStream piece, FileChannel file, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = most;
        while (left > 0) {
            int count = piece.read(buffer, 0, (int) Math.min(BUFFER, left));
            if (count < 0) {
                return;
            }
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            left -= count;
        }
    }

    InputStream open(String id) throws IOException {
        return Files.newInputStream(place(id));
    }

    void remove(String id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of those that nothing was added to since. */
    List<String> idleSince(Instant before) throws IOException {
        List<String> idle = new ArrayList<>();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(directory, PREFIX + "*")) {
            for (Path part : parts) {
                String id = part.getFileName().toString().substring(PREFIX.length());
                if (ID.matcher(id).matches()
                        && Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    idle.add(id);
                }
            }
        }
        return idle;
    }

    private Path place(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not the id of an upload");
        }
        return directory.resolve(PREFIX + id);
    }
}
