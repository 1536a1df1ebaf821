package org.zhihe.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.multipart.MultipartBody;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.zhihe.casework.evidence.DraftFile;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.FileRefused;
import org.zhihe.casework.evidence.Uploader;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.HeldFile;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.FormRefused;
import org.zhihe.templates.web.FormTokenFilter;
import org.zhihe.templates.web.FormTokens;
import org.zhihe.templates.web.Multipart;
import org.zhihe.templates.web.SentForm;

/** The files of a form that is not sent for good yet: kept under the form's key from one try to the next. */
@Singleton
public class HeldFiles {
    /** The field for files of any purpose. */
    public static final String FIELD = "files";

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Uploads uploads;
    private final Uploaders uploaders;

    HeldFiles(Uploads uploads, Uploaders uploaders) {
        this.uploads = uploads;
        this.uploaders = uploaders;
    }

    public static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** The key that was sent, if it is one of ours by its shape. */
    public static Optional<String> key(SubmittedForm form) {
        return key(form.first("formKey"));
    }

    public static Optional<String> key(String sent) {
        return KEY.matcher(sent).matches() ? Optional.of(sent) : Optional.empty();
    }

    /**
     * A form with files as it was sent; its files are held.
     *
     * @param formKey under which they are held: the sent one, or a fresh one
     * @param refused why some were not taken
     */
    public record Sent(SubmittedForm form, String formKey, List<NotTaken> refused) {}

    /** A file that was not taken, and the field it came in. */
    public record NotTaken(String field, FileRefused why) {}

    /** The field that asks for files of this purpose. */
    public static String field(EvidencePurpose purpose) {
        return purpose == EvidencePurpose.OTHER
                ? FIELD
                : FIELD + "-" + purpose.name().toLowerCase(Locale.ROOT);
    }

    /** An unknown field is as good as one that does not say. */
    public static EvidencePurpose purpose(String field) {
        return Arrays.stream(EvidencePurpose.values())
                .filter(one -> field(one).equals(field))
                .findFirst()
                .orElse(EvidencePurpose.OTHER);
    }

    /**
     * Reads a form and holds its files, so that nothing is lost if it can only be taken later. Call it before asking who
     * sent it.
     *
     * @throws FormRefused unless the form was drawn by us for this browser in its present session
     */
    public Sent read(HttpRequest<?> request, MultipartBody body) throws IOException {
        Multipart parts = Multipart.parts(body);
        String formKey = key(parts.form()).orElseGet(HeldFiles::freshKey);
        SentForm.keep(request, parts.form().with("formKey", formKey));
        List<NotTaken> refused = take(uploaders.of(request), formKey, parts);
        FormTokenFilter.require(request, parts.form().first(FormTokens.FIELD));
        return new Sent(parts.form(), formKey, refused);
    }

    /** Drops the ticked files, keeps the new ones; returns why some were not taken. */
    private List<NotTaken> take(Uploader by, String formKey, Multipart body) throws IOException {
        Deque<CompletedFileUpload> left = new ArrayDeque<>(body.files());
        try {
            for (EvidencePurpose purpose : EvidencePurpose.values()) {
                for (String id : body.form().all("remove-" + field(purpose))) {
                    if (ID.matcher(id).matches()) {
                        uploads.remove(formKey, Long.parseLong(id));
                    }
                }
            }
            List<NotTaken> refused = new ArrayList<>();
            while (!left.isEmpty()) {
                take(by, formKey, left.remove()).ifPresent(refused::add);
            }
            return refused;
        } finally {
            left.forEach(CompletedFileUpload::discard);
        }
    }

    private Optional<NotTaken> take(Uploader by, String formKey, CompletedFileUpload file) throws IOException {
        EvidencePurpose purpose = purpose(file.getName());
        // Closing the stream also lets go of the upload.
        try (InputStream content = file.getInputStream()) {
            uploads.add(by, formKey, purpose, file.getFilename(), content);
            return Optional.empty();
        } catch (FileRefused no) {
            return Optional.of(new NotTaken(field(purpose), no));
        }
    }

    /** Beside each field the first of its files that was not taken. */
    public static void tell(Answers answers, List<NotTaken> refused) {
        Set<String> told = new HashSet<>();
        for (NotTaken no : refused) {
            if (told.add(no.field())) {
                answers.refuse(
                        no.field(), no.why().messageKey(), no.why().arguments().toArray());
            }
        }
    }

    /** For drawing the form again. */
    public Map<String, List<HeldFile>> held(String formKey) {
        Map<String, List<HeldFile>> held = new HashMap<>();
        for (DraftFile file : uploads.ofForm(formKey)) {
            held.computeIfAbsent(field(file.purpose()), any -> new ArrayList<>())
                    .add(new HeldFile(String.valueOf(file.id()), file.name(), FileSize.words(file.size())));
        }
        return held;
    }

    /** The sent texts together with the names of the files held, so that a required file counts as given. */
    public SubmittedForm withNames(SubmittedForm form, String formKey) {
        Map<String, List<String>> names = new HashMap<>();
        for (DraftFile file : uploads.ofForm(formKey)) {
            names.computeIfAbsent(field(file.purpose()), any -> new ArrayList<>())
                    .add(file.name());
        }
        SubmittedForm whole = form;
        for (Map.Entry<String, List<String>> field : names.entrySet()) {
            whole = whole.withFiles(field.getKey(), field.getValue());
        }
        return whole;
    }
}
