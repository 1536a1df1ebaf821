package org.zhihe.templates.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * What was answered, checked and typed. Ask {@link #ok} first: a value whose field has an error is absent. The getters
 * that return a bare value throw if it is absent, which for a required field can only happen when {@code ok()} is false.
 */
public final class Answers {

    private final SubmittedForm submitted;
    private final Map<String, Object> values;
    private final Map<String, FieldError> errors;

    Answers(SubmittedForm submitted, Map<String, Object> values, Map<String, FieldError> errors) {
        this.submitted = submitted;
        this.values = values;
        this.errors = errors;
    }

    public boolean ok() {
        return errors.isEmpty();
    }

    public Map<String, FieldError> errors() {
        return Collections.unmodifiableMap(errors);
    }

    /** Adds a problem that only a business rule can see. The first problem of a field is the one that is shown. */
    public Answers refuse(String field, String messageKey, Object... args) {
        errors.putIfAbsent(field, new FieldError(field, messageKey, List.of(args)));
        return this;
    }

    /** What was sent, to fill the page again. */
    public SubmittedForm submitted() {
        return submitted;
    }

    /** Empty if an optional field was left empty, or if the form does not have it. */
    public String text(String name) {
        return optional(name).orElse("");
    }

    public Optional<String> optional(String name) {
        return find(name, String.class);
    }

    public LocalDate date(String name) {
        return present(name, optionalDate(name));
    }

    public Optional<LocalDate> optionalDate(String name) {
        return find(name, LocalDate.class);
    }

    public LocalDateTime dateTime(String name) {
        return present(name, optionalDateTime(name));
    }

    public Optional<LocalDateTime> optionalDateTime(String name) {
        return find(name, LocalDateTime.class);
    }

    public BigDecimal amount(String name) {
        return present(name, optionalAmount(name));
    }

    public Optional<BigDecimal> optionalAmount(String name) {
        return find(name, BigDecimal.class);
    }

    public int number(String name) {
        return present(name, optionalNumber(name));
    }

    public Optional<Integer> optionalNumber(String name) {
        return find(name, Integer.class);
    }

    public boolean ticked(String name) {
        return find(name, Boolean.class).orElse(false);
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return present(name, optionalChoice(name, type));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return optional(name).map(value -> Enum.valueOf(type, value));
    }

    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        all(name).forEach(value -> chosen.add(Enum.valueOf(type, value)));
        return chosen;
    }

    /** The checked values of a field that allows several: chosen options, or names of files. */
    public List<String> all(String name) {
        Object value = values.get(name);
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value instanceof String one ? List.of(one) : List.of();
    }

    /** The plain texts by field name, for a draft or a record of what was asked. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    private <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    private static <T> T present(String name, Optional<T> value) {
        return value.orElseThrow(() -> new NoSuchElementException("no answer to " + name));
    }
}
