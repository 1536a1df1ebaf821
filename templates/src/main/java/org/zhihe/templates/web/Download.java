package org.zhihe.templates.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file somebody handed in, on its way to a reader: saved, never opened in our origin, never run. */
public final class Download {
    private Download() {}

    public static MutableHttpResponse<StreamedFile> of(InputStream content, String name, String mediaType, long size) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(new StreamedFile(content, MediaType.of(mediaType), 0, size))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"file\"; filename*=UTF-8''" + encoded)
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    }
}
