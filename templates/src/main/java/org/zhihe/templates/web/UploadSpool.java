package org.zhihe.templates.web;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the server lays the files of a request until all of it has come. What a killed program has left there is removed at
 * the start; what another program is just writing loses only its name by that, which nobody asks for.
 */
@Context
@Requires(property = UploadSpool.PLACE)
class UploadSpool {
    static final String PLACE = "micronaut.server.multipart.location";

    UploadSpool(@Value("${" + PLACE + "}") Path directory) throws IOException {
        Files.createDirectories(directory);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, "FUp_*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
