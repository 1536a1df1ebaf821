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
import java.util.concurrent.atomic.AtomicBoolean;
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
    public static Multipart read(HttpRequest<?> request, MultipartBody body) {
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
     * @throws FormRefused when the first part is no token; nothing behind it is kept
     */
    public static Multipart parts(MultipartBody body) {
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

    /**
     * Reads to the end also what is refused: whoever stops listening half-way leaves files of the later parts behind, and
     * a person on a slow line would see a broken connection instead of the page that says why. What shows no token of this
     * browser in its first part does not come this far, see {@link FormTokenFilter}.
     */
    private static void collect(MultipartBody body, Map<String, List<String>> texts, List<CompletedFileUpload> files) {
        AtomicBoolean refused = new AtomicBoolean();
        Flux.from(body)
                .concatMap(
                        part -> Mono.<Void>fromRunnable(() -> {
                                    if (refused.get()) {
                                        discard(part);
                                    } else {
                                        refused.set(!taken(part, texts, files));
                                    }
                                })
                                .subscribeOn(Schedulers.boundedElastic()),
                        0)
                .blockLast();
        if (refused.get() || texts.isEmpty()) {
            throw new FormRefused();
        }
    }

    /** @return false when the first part is no token */
    private static boolean taken(CompletedPart part, Map<String, List<String>> texts, List<CompletedFileUpload> files) {
        if (part instanceof CompletedFileUpload file) {
            if (texts.isEmpty()) {
                file.discard();
                return false;
            }
            keep(file, files);
            return true;
        }
        String value = text(part);
        if (texts.isEmpty() && !(part.getName().equals(FormTokens.FIELD) && FormTokens.isOne(value))) {
            return false;
        }
        texts.computeIfAbsent(part.getName(), any -> new ArrayList<>()).add(value);
        return true;
    }

    private static void discard(CompletedPart part) {
        if (part instanceof CompletedFileUpload file) {
            file.discard();
        } else {
            text(part);
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
