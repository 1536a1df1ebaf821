package org.zhihe.casework.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The store as a directory: {@code ab/cd/abcd…}, written beside and moved into place, so that no half file has a name. */
public final class DirectoryEvidenceStore implements EvidenceStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

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

    private Path place(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
    }
}
