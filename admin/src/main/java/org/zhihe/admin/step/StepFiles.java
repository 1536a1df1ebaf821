package org.zhihe.admin.step;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.multipart.MultipartBody;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhihe.casework.evidence.DraftFile;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.FileRefused;
import org.zhihe.casework.evidence.Uploader;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.HeldFile;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.FormFiles;
import org.zhihe.templates.web.FormRefused;
import org.zhihe.templates.web.Multipart;

/** The files of a step that is not taken yet: kept under the key in its form from one try to the next. */
@Singleton
public class StepFiles {
    private final Uploads uploads;

    StepFiles(Uploads uploads) {
        this.uploads = uploads;
    }

    /** A form with {@link #files} has this too. */
    public static Field formKey() {
        return Field.hidden(FormFiles.KEY).defaultValue(FormFiles.freshKey());
    }

    public static Field files() {
        return Field.files(FormFiles.FIELD);
    }

    /** Empty text when it is none of ours by its shape; nothing is kept under that. */
    public static String key(SubmittedForm form) {
        return FormFiles.key(form).orElse("");
    }

    /** A step with files as it was sent, and why some were not taken. */
    record Sent(SubmittedForm form, List<FileRefused> refused) {
        void tell(Answers answers) {
            refused.forEach(no -> answers.refuse(
                    FormFiles.FIELD, no.messageKey(), no.arguments().toArray()));
        }
    }

    /**
     * Reads a form and holds its files.
     *
     * @throws FormRefused unless the form was drawn by us for this browser in its present session
     */
    Sent read(HttpRequest<?> request, MultipartBody body) {
        Multipart parts = Multipart.read(request, body);
        String key = key(parts.form());
        List<FileRefused> refused = FormFiles.take(parts, new Kept(key));
        List<String> chosen = new ArrayList<>();
        parts.files().forEach(file -> chosen.add(file.getFilename()));
        uploads.ofForm(key).stream().map(DraftFile::name).forEach(chosen::add);
        // A file that is held counts as given; of one that was not taken the reason is told, not that there is none.
        return new Sent(chosen.isEmpty() ? parts.form() : parts.form().withFiles(FormFiles.FIELD, chosen), refused);
    }

    /** Without a key nothing is kept, and nothing is there to be dropped. */
    private final class Kept implements FormFiles.Shelf<FileRefused> {
        private final String key;

        Kept(String key) {
            this.key = key;
        }

        @Override
        public void drop(long id) {
            uploads.remove(key, id);
        }

        @Override
        public Optional<FileRefused> keep(String field, String name, InputStream content) {
            try {
                if (!key.isEmpty()) {
                    uploads.add(Uploader.SERVICE, key, EvidencePurpose.OTHER, name, content);
                }
                return Optional.empty();
            } catch (FileRefused no) {
                return Optional.of(no);
            }
        }
    }

    /** For drawing the form again. */
    Map<String, List<HeldFile>> held(SubmittedForm form) {
        String key = key(form);
        return key.isEmpty()
                ? Map.of()
                : Map.of(
                        FormFiles.FIELD,
                        uploads.ofForm(key).stream()
                                .map(file -> HeldFile.of(file.id(), file.name(), file.size()))
                                .toList());
    }
}
