package org.zhihe.templates.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhihe.templates.form.SubmittedForm;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A multipart form as read: its texts, and its files in the order they came. Files must be discarded when done with. */
public record Multipart(SubmittedForm form, List<CompletedFileUpload> files) {
    /** Of all texts together, in bytes; of one see {@link LongText}. */
    private static final int LONGEST = 1024 * 1024;

    /** Texts and files, as many as a form without files may have fields. */
    private static final int MOST = 1000;

    /**
     * Waits for the whole body; call it off the event loop.
     *
     * @throws FormRefused unless the form was drawn by us for this browser in its present session
     * @throws FormTooLarge when it says too much; nothing of it is kept
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
     * @throws FormTooLarge when it says too much; nothing of it is kept
     * @throws FormCut when the sender has gone before its end; nothing of it is kept
     */
    public static Multipart parts(MultipartBody body) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        List<CompletedFileUpload> files = new ArrayList<>();
        try {
            collect(body, texts, files);
        } catch (RuntimeException stopped) {
            files.forEach(CompletedFileUpload::discard);
            throw lineWasCut(stopped) ? new FormCut(stopped) : stopped;
        }
        return new Multipart(SubmittedForm.of(texts), files);
    }

    /** As the server tells it; what cannot be read back from our own disk is another failure. */
    private static boolean lineWasCut(RuntimeException stopped) {
        Throwable reason = Exceptions.unwrap(stopped);
        return reason instanceof EOFException || reason instanceof ClosedChannelException;
    }

    /**
     * Reads to the end also what is refused: whoever stops listening half-way leaves files of the later parts behind, and
     * a person on a slow line would see a broken connection instead of the page that says why. What shows no token of this
     * browser in its first part does not come this far, see {@link FormTokenFilter}.
     */
    private static void collect(MultipartBody body, Map<String, List<String>> texts, List<CompletedFileUpload> files) {
        Reading reading = new Reading(texts, files);
        Flux.from(body)
                .concatMap(
                        part -> Mono.<Void>fromRunnable(() -> reading.take(part))
                                .subscribeOn(Schedulers.boundedElastic()),
                        0)
                .blockLast();
        reading.refuseUnlessGood();
    }

    /** What has come so far. One part at a time is read, whichever thread does it. */
    private static final class Reading {
        private final Map<String, List<String>> texts;
        private final List<CompletedFileUpload> files;
        private volatile boolean withoutToken;
        private volatile boolean tooLarge;
        private volatile int parts;
        private volatile int length;

        Reading(Map<String, List<String>> texts, List<CompletedFileUpload> files) {
            this.texts = texts;
            this.files = files;
        }

        void take(CompletedPart part) {
            parts++;
            if (withoutToken || tooLarge) {
                discard(part);
            } else if (parts > MOST || part instanceof LongText) {
                tooLarge = true;
                discard(part);
            } else if (part instanceof CompletedFileUpload file) {
                take(file);
            } else {
                take(part.getName(), bytes(part));
            }
        }

        private void take(CompletedFileUpload file) {
            if (texts.isEmpty()) {
                withoutToken = true;
                file.discard();
            } else {
                keep(file, files);
            }
        }

        private void take(String name, byte[] text) {
            length += text.length;
            tooLarge = length > LONGEST;
            String value = new String(text, StandardCharsets.UTF_8);
            withoutToken = texts.isEmpty() && !(name.equals(FormTokens.FIELD) && FormTokens.isOne(value));
            if (!withoutToken && !tooLarge) {
                texts.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
            }
        }

        void refuseUnlessGood() {
            if (withoutToken || texts.isEmpty()) {
                throw new FormRefused();
            }
            if (tooLarge) {
                throw new FormTooLarge();
            }
        }
    }

    private static void discard(CompletedPart part) {
        if (part instanceof CompletedFileUpload file) {
            file.discard();
        } else {
            bytes(part);
        }
    }

    /** Which also lets go of it. */
    private static byte[] bytes(CompletedPart part) {
        try {
            return part.getBytes();
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
