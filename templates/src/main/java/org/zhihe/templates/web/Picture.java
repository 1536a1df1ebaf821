package org.zhihe.templates.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;

/** A picture that we have drawn ourselves, so that it may be shown in a page: never bytes that somebody sent. */
public final class Picture {
    private Picture() {}

    public static MutableHttpResponse<byte[]> jpeg(byte[] drawn) {
        return HttpResponse.ok(drawn)
                .contentType(MediaType.IMAGE_JPEG_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"preview.jpg\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    }
}
