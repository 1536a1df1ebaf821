package org.zhihe.templates.form;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The questions of one page, under the key that its words go by. */
public record Form(String key, List<Group> groups) {

    public Form {
        groups = List.copyOf(groups);
        Set<String> names = new HashSet<>();
        groups.stream().flatMap(group -> group.fields().stream()).forEach(field -> {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("two fields named " + field.name());
            }
        });
    }

    public static Form of(String key, Group... groups) {
        return new Form(key, List.of(groups));
    }

    public Stream<Field> fields() {
        return groups.stream().flatMap(group -> group.fields().stream());
    }

    /** The same questions with something proposed as an answer, by name of the field, until something was sent. */
    public Form proposing(Map<String, String> values) {
        return new Form(
                key, groups.stream().map(group -> group.proposing(values)).toList());
    }

    /** Checks every field and collects every problem, so that a person corrects once. What no field asks for is ignored. */
    public Answers read(SubmittedForm submitted, LocalDate today) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, FieldError> errors = new LinkedHashMap<>();
        fields().forEach(field -> {
            try {
                new Reading(field, submitted, today).value().ifPresent(value -> values.put(field.name(), value));
            } catch (Refused refused) {
                errors.put(field.name(), refused.of(field));
            }
        });
        return new Answers(submitted, values, errors);
    }
}
