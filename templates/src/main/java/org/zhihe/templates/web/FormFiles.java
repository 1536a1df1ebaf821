package org.zhihe.templates.web;

import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.zhihe.templates.form.SubmittedForm;

/** The files of a form that is not sent for good yet: kept under the key in the form from one try to the next. */
public final class FormFiles {
    /** The hidden field; the same key files once, however often it is sent. */
    public static final String KEY = "formKey";

    /** The field for files of any purpose. */
    public static final String FIELD = "files";

    private static final String REMOVE = "remove-";
    private static final Pattern KEYS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private FormFiles() {}

    public static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** The key that was sent, if it is one of ours by its shape. */
    public static Optional<String> key(SubmittedForm form) {
        return key(form.first(KEY));
    }

    public static Optional<String> key(String sent) {
        return KEYS.matcher(sent).matches() ? Optional.of(sent) : Optional.empty();
    }

    /**
     * Where the files of one form are kept.
     *
     * @param <R> why one was not taken
     */
    public interface Shelf<R> {
        void drop(long id);

        Optional<R> keep(String field, String name, InputStream content);
    }

    /** Drops the ticked files, keeps the new ones, lets go of all of them; returns why some were not taken. */
    public static <R> List<R> take(Multipart parts, Shelf<R> shelf) {
        Deque<CompletedFileUpload> left = new ArrayDeque<>(parts.files());
        List<R> refused = new ArrayList<>();
        try {
            parts.form().texts().forEach((field, values) -> {
                if (field.startsWith(REMOVE)) {
                    values.stream()
                            .filter(id -> ID.matcher(id).matches())
                            .map(Long::valueOf)
                            .forEach(shelf::drop);
                }
            });
            while (!left.isEmpty()) {
                keep(left.remove(), shelf).ifPresent(refused::add);
            }
        } finally {
            left.forEach(CompletedFileUpload::discard);
        }
        return refused;
    }

    /** Closing the stream also lets go of the upload. */
    private static <R> Optional<R> keep(CompletedFileUpload file, Shelf<R> shelf) {
        try (InputStream content = file.getInputStream()) {
            return shelf.keep(file.getName(), file.getFilename(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
