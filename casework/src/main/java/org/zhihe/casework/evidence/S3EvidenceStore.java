package org.zhihe.casework.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The store as a bucket of an S3-compatible service, under the same keys as the directory. What comes in is laid on the
 * machine's disk first, because its key is not known before its end; an object is there whole or not at all.
 */
public final class S3EvidenceStore implements EvidenceStore {
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client service;
    private final String bucket;
    private final Path incoming;

    public S3EvidenceStore(S3Client service, String bucket, Path incoming) throws IOException {
        this.service = service;
        this.bucket = bucket;
        this.incoming = Files.createDirectories(incoming);
    }

    @Override
    public Stored keep(InputStream content, Consumer<Stored> announced) throws IOException {
        Path half = Files.createTempFile(incoming, "half-", null);
        try {
            Digests digests = new Digests(content);
            try (OutputStream out = Files.newOutputStream(half)) {
                digests.transferTo(out);
            }
            Stored stored = digests.stored();
            announced.accept(stored);
            put(stored, half);
            return stored;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** The service compares the hash with what has reached it; what is there already is not written again. */
    private void put(Stored stored, Path half) throws IOException {
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(stored.sha256()));
        try {
            service.putObject(
                    request -> request.bucket(bucket)
                            .key(ContentKeys.of(stored.sha256()))
                            .contentLength(stored.size())
                            .checksumSHA256(checksum)
                            .ifNoneMatch("*"),
                    RequestBody.fromFile(half));
        } catch (S3Exception there) {
            if (there.statusCode() != PRECONDITION_FAILED) {
                throw new IOException("the object store took nothing", there);
            }
        } catch (SdkException away) {
            throw new IOException("the object store took nothing", away);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        String key = ContentKeys.of(sha256);
        try {
            return service.getObject(request -> request.bucket(bucket).key(key));
        } catch (NoSuchKeyException none) {
            throw new NoSuchFileException(sha256);
        } catch (SdkException away) {
            throw new IOException("the object store gave nothing", away);
        }
    }

    @Override
    public void remove(String sha256) throws IOException {
        String key = ContentKeys.of(sha256);
        try {
            service.deleteObject(request -> request.bucket(bucket).key(key));
        } catch (SdkException away) {
            throw new IOException("the object store removed nothing", away);
        }
    }

    @Override
    public Stream<Kept> all() {
        return service.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().stream()
                .flatMap(
                        object -> ContentKeys.hash(object.key())
                                .map(hash -> new Kept(hash, object.size(), at(object.lastModified())))
                                .stream());
    }

    private static Instant at(Instant said) {
        return said == null ? Instant.EPOCH : said;
    }
}
