package org.zhihe.portal.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.form.SubmittedForm;
import reactor.core.publisher.Flux;

/** A multipart form as read: its texts, and its files in the order they came. Files must be discarded when done with. */
public record Multipart(SubmittedForm form, List<CompletedFileUpload> files) {

    /** Waits for the whole body; call it off the event loop. */
    public static Multipart read(MultipartBody body) throws IOException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        List<CompletedFileUpload> files = new ArrayList<>();
        for (CompletedPart part : Flux.from(body).toIterable()) {
            if (part instanceof CompletedFileUpload file) {
                keep(file, files);
            } else {
                texts.computeIfAbsent(part.getName(), any -> new ArrayList<>())
                        .add(new String(part.getBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Multipart(SubmittedForm.of(texts), files);
    }

    /** A file field left empty arrives as a nameless empty file. */
    private static void keep(CompletedFileUpload file, List<CompletedFileUpload> files) {
        if (file.getFilename() == null || file.getFilename().isEmpty()) {
            file.discard();
        } else {
            files.add(file);
        }
    }
}
