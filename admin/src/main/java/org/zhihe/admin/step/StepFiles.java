package org.zhihe.admin.step;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.multipart.MultipartBody;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.zhihe.casework.evidence.DraftFile;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.FileRefused;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.HeldFile;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.FormRefused;
import org.zhihe.templates.web.Multipart;

/** The files of a step that is not taken yet: kept under the key in its form from one try to the next. */
@Singleton
public class StepFiles {
    private static final String FIELD = "files";
    private static final String KEY = "formKey";
    private static final Pattern KEYS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Uploads uploads;

    StepFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    /** A form with {@link #files} has this too. */
    public static Field formKey() {
        return Field.hidden(KEY).defaultValue(UUID.randomUUID().toString());
    }

    public static Field files() {
        return Field.files(FIELD);
    }

    /** Empty text when it is none of ours by its shape; nothing is kept under that. */
    public static String key(SubmittedForm form) {
        String sent = form.first(KEY);
        return KEYS.matcher(sent).matches() ? sent : "";
    }

    /** A step with files as it was sent, and why some were not taken. */
    record Sent(SubmittedForm form, List<FileRefused> refused) {
        void tell(Answers answers) {
            refused.forEach(
                    no -> answers.refuse(FIELD, no.messageKey(), no.arguments().toArray()));
        }
    }

    /**
     * Reads a form and holds its files.
     *
     * @throws FormRefused unless the form was drawn by us for this browser in its present session
     */
    Sent read(HttpRequest<?> request, MultipartBody body) throws IOException {
        Multipart parts = Multipart.read(request, body);
        String key = key(parts.form());
        for (String id : parts.form().all("remove-" + FIELD)) {
            if (ID.matcher(id).matches()) {
                uploads.remove(key, Long.parseLong(id));
            }
        }
        List<FileRefused> refused = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (CompletedFileUpload file : parts.files()) {
            chosen.add(file.getFilename());
            // Closing the stream also lets go of the upload.
            try (InputStream content = file.getInputStream()) {
                if (!key.isEmpty()) {
                    uploads.add(key, EvidencePurpose.OTHER, file.getFilename(), content);
                }
            } catch (FileRefused no) {
                refused.add(no);
            }
        }
        uploads.ofForm(key).stream().map(DraftFile::name).forEach(chosen::add);
        // A file that is held counts as given; of one that was not taken the reason is told, not that there is none.
        return new Sent(chosen.isEmpty() ? parts.form() : parts.form().withFiles(FIELD, chosen), refused);
    }

    /** For drawing the form again. */
    Map<String, List<HeldFile>> held(SubmittedForm form) {
        String key = key(form);
        return key.isEmpty()
                ? Map.of()
                : Map.of(
                        FIELD,
                        uploads.ofForm(key).stream()
                                .map(file -> new HeldFile(
                                        String.valueOf(file.id()), file.name(), FileSize.words(file.size())))
                                .toList());
    }
}
