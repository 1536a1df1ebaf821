package org.zhihe.portal.web;

import io.micronaut.context.annotation.Context;
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
class UploadSpool {
    UploadSpool(@Value("${micronaut.server.multipart.location}") Path directory) throws IOException {
        Files.createDirectories(directory);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, "FUp_*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
