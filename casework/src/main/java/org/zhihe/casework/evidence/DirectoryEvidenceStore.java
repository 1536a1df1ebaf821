package org.zhihe.casework.evidence;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The store as a directory: {@code ab/cd/abcd…}, written beside and moved into place, so that no half file has a name. */
public final class DirectoryEvidenceStore implements EvidenceStore {
    private final Path root;
    private final Path incoming;

    public DirectoryEvidenceStore(Path root) throws IOException {
        this.root = root;
        this.incoming = Files.createDirectories(root.resolve("incoming"));
    }

    @Override
    public Stored keep(InputStream content, Consumer<Stored> announced) throws IOException {
        Path half = Files.createTempFile(incoming, "half-", null);
        try {
            Digests digests = new Digests(content);
            try (OutputStream out = Files.newOutputStream(half)) {
                digests.transferTo(out);
            }
            force(half);
            Stored stored = digests.stored();
            announced.accept(stored);
            Path place = place(stored.sha256());
            Files.createDirectories(place.getParent());
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent());
            return stored;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    /** Also of a directory: without it a new name may be gone after a power cut. */
    private static void force(Path path) throws IOException {
        try (FileChannel written = FileChannel.open(path, StandardOpenOption.READ)) {
            written.force(true);
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    @Override
    public Stream<Kept> all() throws IOException {
        return Files.walk(root).filter(Files::isRegularFile).flatMap(this::kept);
    }

    private Stream<Kept> kept(Path file) {
        String key = root.relativize(file).toString().replace(File.separatorChar, '/');
        return ContentKeys.hash(key).stream().flatMap(hash -> {
            try {
                return Stream.of(new Kept(
                        hash, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
            } catch (IOException removedMeanwhile) {
                return Stream.empty();
            }
        });
    }

    private Path place(String hash) {
        return root.resolve(ContentKeys.of(hash));
    }
}
