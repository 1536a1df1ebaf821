package org.zhihe.templates.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.form.SubmittedForm;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A multipart form as read: its texts, and its files in the order they came. Files must be discarded when done with. */
public record Multipart(SubmittedForm form, List<CompletedFileUpload> files) {

    /**
     * Waits for the whole body; call it off the event loop.
     *
     * @throws FormRefused unless the form was drawn by us for this browser in its present session
     */
    public static Multipart read(HttpRequest<?> request, MultipartBody body) throws IOException {
        Multipart sent = parts(body);
        try {
            FormTokenFilter.require(request, sent.form.first(FormTokens.FIELD));
        } catch (FormRefused refused) {
            sent.files.forEach(CompletedFileUpload::discard);
            throw refused;
        }
        return sent;
    }

    /**
     * Without asking whose the token is: for who keeps the form in any case.
     *
     * @throws FormRefused when the first part is no token; nothing behind it is read
     */
    public static Multipart parts(MultipartBody body) throws IOException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        List<CompletedFileUpload> files = new ArrayList<>();
        try {
            collect(body, texts, files);
        } catch (RuntimeException cut) {
            files.forEach(CompletedFileUpload::discard);
            throw cut;
        }
        return new Multipart(SubmittedForm.of(texts), files);
    }

    /** One part after the other, none asked for ahead: a part that nobody takes out of a queue leaves its file behind. */
    private static void collect(MultipartBody body, Map<String, List<String>> texts, List<CompletedFileUpload> files) {
        Flux.from(body)
                .concatMap(
                        part -> Mono.<Void>fromRunnable(() -> take(part, texts, files))
                                .subscribeOn(Schedulers.boundedElastic()),
                        0)
                .blockLast();
        if (texts.isEmpty()) {
            throw new FormRefused();
        }
    }

    private static void take(CompletedPart part, Map<String, List<String>> texts, List<CompletedFileUpload> files) {
        if (!(part instanceof CompletedFileUpload file)) {
            String value = text(part);
            if (texts.isEmpty() && !(part.getName().equals(FormTokens.FIELD) && FormTokens.isOne(value))) {
                throw new FormRefused();
            }
            texts.computeIfAbsent(part.getName(), any -> new ArrayList<>()).add(value);
        } else if (texts.isEmpty()) {
            file.discard();
            throw new FormRefused();
        } else {
            keep(file, files);
        }
    }

    private static String text(CompletedPart part) {
        try {
            return new String(part.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
