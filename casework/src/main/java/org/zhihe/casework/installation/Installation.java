package org.zhihe.casework.installation;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.convert.format.ReadableBytes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.zhihe.casework.access.Sealing;
import org.zhihe.casework.access.ServiceSecret;
import org.zhihe.casework.evidence.DirectoryEvidenceStore;
import org.zhihe.casework.evidence.EvidenceStore;
import org.zhihe.casework.evidence.PartFiles;
import org.zhihe.casework.evidence.S3EvidenceStore;
import org.zhihe.casework.evidence.ScanRule;
import org.zhihe.casework.evidence.UploadLimits;
import org.zhihe.casework.party.QueryCodes;

/** The beans an installation's settings become. */
@Factory
class Installation {
    private static final String S3_BUCKET = "zhihe.evidence.s3.bucket";

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    ServiceSecret secret(@Value("${zhihe.secret}") String secret) {
        return new ServiceSecret(HexFormat.of().parseHex(secret));
    }

    @Singleton
    QueryCodes queryCodes(ServiceSecret secret) {
        return new QueryCodes(secret);
    }

    @Singleton
    Sealing sealing(@Value("${zhihe.data-key}") String key, @Value("${zhihe.old-data-keys:}") String oldKeys) {
        HexFormat hex = HexFormat.of();
        return new Sealing(
                hex.parseHex(key),
                Pattern.compile(",")
                        .splitAsStream(oldKeys)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(hex::parseHex)
                        .toList());
    }

    @Singleton
    @Requires(missingProperty = S3_BUCKET)
    EvidenceStore evidenceStore(@Value("${zhihe.evidence-directory}") Path directory) throws IOException {
        return new DirectoryEvidenceStore(directory);
    }

    @Singleton
    @Requires(property = S3_BUCKET)
    S3Settings objectStore(
            @Value("${zhihe.evidence.s3.endpoint}") URI endpoint,
            @Value("${" + S3_BUCKET + "}") String bucket,
            @Value("${zhihe.evidence.s3.region:us-east-1}") String region,
            @Value("${zhihe.evidence.s3.access-key}") String accessKey,
            @Value("${zhihe.evidence.s3.secret-key}") String secretKey,
            @Value("${zhihe.evidence.s3.path-style:true}") boolean pathStyle) {
        return new S3Settings(endpoint, bucket, region, accessKey, secretKey, pathStyle);
    }

    @Singleton
    @Requires(property = S3_BUCKET)
    EvidenceStore bucketOfEvidence(S3Settings settings, @Value("${zhihe.evidence-directory}") Path directory)
            throws IOException {
        return new S3EvidenceStore(settings.client(), settings.bucket(), directory.resolve("incoming"));
    }

    @Singleton
    PartFiles partFiles(@Value("${zhihe.evidence-directory}") Path directory) throws IOException {
        return new PartFiles(directory.resolve("incoming"));
    }

    @Singleton
    UploadLimits uploadLimits(
            @Value("${zhihe.uploads.largest:200MB}") @ReadableBytes long largest,
            @Value("${zhihe.uploads.most-files:40}") int mostFiles,
            @Value("${zhihe.uploads.matter:2GB}") @ReadableBytes long matter,
            @Value("${zhihe.uploads.account-day:4GB}") @ReadableBytes long accountDay,
            @Value("${zhihe.uploads.network-day:20GB}") @ReadableBytes long networkDay) {
        return new UploadLimits(largest, mostFiles, matter, accountDay, networkDay);
    }

    @Singleton
    ScanRule scanRule(@Value("${zhihe.scanner:}") String scanner) {
        return new ScanRule(!scanner.isBlank());
    }
}
