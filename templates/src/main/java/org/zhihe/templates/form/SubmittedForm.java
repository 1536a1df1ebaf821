package org.zhihe.templates.form;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a browser sent, untouched: text values by name, and the names of files, whose bytes go elsewhere. */
public final class SubmittedForm {

    private final Map<String, List<String>> values;
    private final Map<String, List<String>> fileNames;

    private SubmittedForm(Map<String, List<String>> values, Map<String, List<String>> fileNames) {
        this.values = values;
        this.fileNames = fileNames;
    }

    /** A page shown for the first time. */
    public static SubmittedForm empty() {
        return new SubmittedForm(Map.of(), Map.of());
    }

    /** Takes text and collections or arrays of text; anything else (a file's bytes) is left out. */
    public static SubmittedForm of(@Nullable Map<String, ?> body) {
        if (body == null) {
            // A form with nothing ticked and nothing else on it sends no body at all.
            return empty();
        }
        Map<String, List<String>> read = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            List<String> texts = texts(value);
            if (!texts.isEmpty()) {
                read.put(name, texts);
            }
        });
        return new SubmittedForm(read, Map.of());
    }

    /** The same, holding also these files for a field; files kept from an earlier try count too. */
    public SubmittedForm withFiles(String field, List<String> names) {
        Map<String, List<String>> more = new LinkedHashMap<>(fileNames);
        more.put(field, List.copyOf(names));
        return new SubmittedForm(values, more);
    }

    /** The same with one value replaced, for a page that fills in what is known. */
    public SubmittedForm with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new SubmittedForm(more, fileNames);
    }

    /** Empty text if nothing of that name was sent. */
    public String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public List<String> files(String field) {
        return fileNames.getOrDefault(field, List.of());
    }

    /** Everything that is text, in the order it was sent. */
    public Map<String, List<String>> texts() {
        return Collections.unmodifiableMap(values);
    }

    public boolean isEmpty() {
        return values.isEmpty() && fileNames.isEmpty();
    }

    private static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof CharSequence text) {
            texts.add(text.toString());
        } else if (value instanceof Iterable<?> several) {
            several.forEach(each -> texts.addAll(texts(each)));
        } else if (value instanceof Object[] several) {
            Arrays.stream(several).forEach(each -> texts.addAll(texts(each)));
        } else if (value instanceof Number || value instanceof Boolean) {
            texts.add(value.toString());
        }
        return texts;
    }
}
