package org.zhihe.casework.installation;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The object store that keeps the evidence instead of a directory.
 *
 * @param pathStyle whether the bucket stands in the path instead of the host name, as with most stores of one's own
 */
public record S3Settings(
        URI endpoint, String bucket, String region, String accessKey, String secretKey, boolean pathStyle) {
    private static final String PREFIX = "ZHIHE_EVIDENCE_S3_";
    /** All or none. */
    private static final List<String> NEEDED = List.of("ENDPOINT", "BUCKET", "ACCESS_KEY", "SECRET_KEY");

    /** Never waits for ever; checksums beyond ours are left out, because not every store knows them. */
    public S3Client client() {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .forcePathStyle(pathStyle)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(60))
                        .build())
                .build();
    }

    static Optional<String> objection(Map<String, String> environment) {
        List<String> missing = NEEDED.stream()
                .map(PREFIX::concat)
                .filter(name -> environment.getOrDefault(name, "").isEmpty())
                .toList();
        if (missing.size() == NEEDED.size()
                && environment.getOrDefault(PREFIX + "REGION", "").isEmpty()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            return Optional.of(
                    missing.get(0) + " is not set: an object store for evidence needs endpoint, bucket and keys");
        }
        return environment.get(PREFIX + "ENDPOINT").matches("https?://[^/?#]+/?")
                ? Optional.empty()
                : Optional.of(PREFIX + "ENDPOINT is not the address of a server, such as https://s3.example");
    }
}
