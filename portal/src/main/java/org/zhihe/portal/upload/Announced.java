package org.zhihe.portal.upload;

import io.micronaut.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhihe.casework.evidence.ResumableUploads.Coming;
import org.zhihe.portal.web.HeldFiles;
import org.zhihe.templates.web.FormFiles;

/** What the headers say of a file that is to come. */
final class Announced {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final int LONGEST = 4000;

    private Announced() {}

    static Optional<Coming> read(HttpHeaders headers) {
        Map<String, String> said = metadata(headers.get("Upload-Metadata"));
        return FormFiles.key(said.getOrDefault("formKey", "")).flatMap(formKey -> number(headers.get("Upload-Length"))
                .map(length -> new Coming(
                        formKey,
                        HeldFiles.purpose(said.getOrDefault("field", "")),
                        said.getOrDefault("filename", ""),
                        length,
                        number(said.get("changed")).orElse(0L))));
    }

    static Optional<Long> number(String text) {
        return Optional.ofNullable(text)
                .filter(one -> NUMBER.matcher(one).matches())
                .map(Long::valueOf);
    }

    /** Pairs of a name and a value in Base64, with commas between them. */
    private static Map<String, String> metadata(String header) {
        Map<String, String> said = new HashMap<>();
        if (header == null || header.length() > LONGEST) {
            return said;
        }
        for (String pair : header.split(",")) {
            String[] words = pair.strip().split(" ", 2);
            if (words.length == 2) {
                decode(words[1]).ifPresent(value -> said.put(words[0], value));
            }
        }
        return said;
    }

    private static Optional<String> decode(String text) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
