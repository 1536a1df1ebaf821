package org.zhihe.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.multipart.MultipartBody;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.evidence.DraftFile;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.FileRefused;
import org.zhihe.casework.evidence.Uploader;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.HeldFile;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.web.FormFiles;
import org.zhihe.templates.web.FormRefused;
import org.zhihe.templates.web.FormTokenFilter;
import org.zhihe.templates.web.FormTokens;
import org.zhihe.templates.web.Multipart;
import org.zhihe.templates.web.SentForm;

/** The files of a form that is not sent for good yet: kept under the form's key from one try to the next. */
@Singleton
public class HeldFiles {
    private final Uploads uploads;
    private final Uploaders uploaders;

    HeldFiles(Uploads uploads, Uploaders uploaders) {
        this.uploads = uploads;
        this.uploaders = uploaders;
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
                ? FormFiles.FIELD
                : FormFiles.FIELD + "-" + purpose.name().toLowerCase(Locale.ROOT);
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
    public Sent read(HttpRequest<?> request, MultipartBody body) {
        Multipart parts = Multipart.parts(body);
        String formKey = FormFiles.key(parts.form()).orElseGet(FormFiles::freshKey);
        SentForm.keep(request, parts.form().with(FormFiles.KEY, formKey));
        List<NotTaken> refused = FormFiles.take(parts, new Kept(uploaders.of(request), formKey));
        FormTokenFilter.require(request, parts.form().first(FormTokens.FIELD));
        return new Sent(parts.form(), formKey, refused);
    }

    private final class Kept implements FormFiles.Shelf<NotTaken> {
        private final Uploader by;
        private final String formKey;

        Kept(Uploader by, String formKey) {
            this.by = by;
            this.formKey = formKey;
        }

        @Override
        public void drop(long id) {
            uploads.remove(formKey, id);
        }

        @Override
        public Optional<NotTaken> keep(String field, String name, InputStream content) {
            EvidencePurpose purpose = purpose(field);
            try {
                uploads.add(by, formKey, purpose, name, content);
                return Optional.empty();
            } catch (FileRefused no) {
                return Optional.of(new NotTaken(field(purpose), no));
            }
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
                    .add(HeldFile.of(file.id(), file.name(), file.size()));
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
