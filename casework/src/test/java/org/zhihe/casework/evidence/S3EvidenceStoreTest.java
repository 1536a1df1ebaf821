package org.zhihe.casework.evidence;

import com.robothy.s3.rest.LocalS3;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.zhihe.casework.installation.S3Settings;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server that speaks the protocol, with the client as the programs make it. */
class S3EvidenceStoreTest extends EvidenceStoreContract {
    private static LocalS3 server;
    private static S3Client client;

    @TempDir
    Path incoming;

    private final String bucket = "evidence-" + UUID.randomUUID();
    private EvidenceStore store;

    @BeforeAll
    static void start() {
        server = LocalS3.builder().port(-1).build();
        server.start();
        client = new S3Settings(
                        URI.create("http://127.0.0.1:" + server.getPort()), "-", "local", "access", "secret", true)
                .client();
    }

    @AfterAll
    static void stop() {
        client.close();
        server.shutdown();
    }

    @BeforeEach
    void open() throws IOException {
        client.createBucket(request -> request.bucket(bucket));
        store = new S3EvidenceStore(client, bucket, incoming);
    }

    @Override
    EvidenceStore store() {
        return store;
    }

    @Override
    long kept() throws IOException {
        try (Stream<Path> halves = Files.list(incoming)) {
            return halves.count()
                    + client.listObjectsV2(request -> request.bucket(bucket)).keyCount();
        }
    }
}
