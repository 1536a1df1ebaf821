package org.zhihe.casework.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class DirectoryEvidenceStoreTest extends EvidenceStoreContract {
    @TempDir
    Path root;

    private EvidenceStore store;

    @BeforeEach
    void open() throws IOException {
        store = new DirectoryEvidenceStore(root);
    }

    @Override
    EvidenceStore store() {
        return store;
    }

    @Override
    long kept() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
