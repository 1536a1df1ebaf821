package org.zhihe.templates.form;

import static org.zhihe.templates.form.FieldError.Label.OF_FIELD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Checks what was sent for one field and turns it into a value of its type. Throws {@link Refused}. */
final class Reading {

    private final Field field;
    private final SubmittedForm submitted;
    private final LocalDate today;

    Reading(Field field, SubmittedForm submitted, LocalDate today) {
        this.field = field;
        this.submitted = submitted;
        this.today = today;
    }

    /** Empty when nothing was answered and nothing had to be. */
    Optional<Object> value() {
        if (field.type() == FieldType.FILES) {
            return files();
        }
        List<String> sent = submitted.all(field.name());
        if (field.type() == FieldType.CHECKBOXES) {
            return several(sent);
        }
        if (sent.size() > 1) {
            throw new Refused("form.error.repeated", OF_FIELD);
        }
        String text = sent.isEmpty() ? "" : clean(sent.get(0));
        if (text.isEmpty()) {
            refuseIfRequired();
            return Optional.empty();
        }
        return Optional.of(typed(text));
    }

    private Object typed(String text) {
        return switch (field.type()) {
            case DATE -> withinDates(Dates.date(text));
            case DATETIME -> Dates.withTime(text, day -> withinDates(day));
            case AMOUNT -> amount(text);
            case NUMBER -> number(text);
            case EMAIL -> matching(Contacts.email(withinLength(text)));
            case PHONE -> matching(Contacts.phone(withinLength(text)));
            case SELECT, RADIO -> offered(text);
            case CHECKBOX -> Boolean.TRUE;
            default -> matching(withinLength(text));
        };
    }

    private String clean(String text) {
        if (field.type() == FieldType.PASSWORD) {
            return Characters.acceptable(text, false);
        }
        boolean lines = field.type() == FieldType.AREA;
        return Characters.acceptable(Characters.trimmed(text), lines);
    }

    private Optional<Object> files() {
        List<String> names = submitted.files(field.name());
        if (names.isEmpty()) {
            refuseIfRequired();
        }
        return Optional.of(names);
    }

    private Optional<Object> several(List<String> sent) {
        LinkedHashSet<String> chosen = new LinkedHashSet<>();
        sent.stream().filter(value -> !value.isBlank()).forEach(value -> chosen.add(offered(value)));
        if (chosen.isEmpty()) {
            refuseIfRequired();
        }
        return Optional.of(List.copyOf(chosen));
    }

    private void refuseIfRequired() {
        if (field.rules().required()) {
            throw new Refused(requiredKey(), OF_FIELD);
        }
    }

    private String requiredKey() {
        return switch (field.type()) {
            case SELECT, RADIO, CHECKBOXES -> "form.error.choose";
            case CHECKBOX -> "form.error.tick";
            case FILES -> "form.error.files";
            default -> "form.error.required";
        };
    }

    private String offered(String value) {
        return field.options().stream()
                .map(Option::value)
                .filter(value::equals)
                .findFirst()
                .orElseThrow(() -> new Refused("form.error.choice", OF_FIELD));
    }

    private String withinLength(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > field.rules().max()) {
            throw new Refused("form.error.long", OF_FIELD, field.rules().max(), length);
        }
        return text;
    }

    private String matching(String text) {
        var format = field.rules().format();
        if (format != null && !format.matcher(text).matches()) {
            throw new Refused(field.rules().formatKey(), OF_FIELD);
        }
        return text;
    }

    private LocalDate withinDates(LocalDate day) {
        if (field.rules().dates() == DateLimit.NOT_AFTER_TODAY && day.isAfter(today)) {
            throw new Refused("form.error.future", OF_FIELD);
        }
        if (field.rules().dates() == DateLimit.NOT_BEFORE_TODAY && day.isBefore(today)) {
            throw new Refused("form.error.past", OF_FIELD);
        }
        return day;
    }

    private static BigDecimal amount(String text) {
        String digits = Characters.halfWidth(text).replaceAll("[,\\s¥￥元]", "");
        if (!digits.matches("\\d+(\\.\\d{1,2})?")) {
            throw new Refused("form.error.amount", OF_FIELD);
        }
        if (digits.replaceAll("\\..*|^0+(?=\\d)", "").length() > 12) {
            throw new Refused("form.error.amount.large", OF_FIELD);
        }
        return new BigDecimal(digits).setScale(2);
    }

    private Integer number(String text) {
        String digits = Characters.halfWidth(text);
        if (!digits.matches("\\d+")) {
            throw new Refused("form.error.number", OF_FIELD);
        }
        if (digits.length() > 9 || Integer.parseInt(digits) > field.rules().max()) {
            throw new Refused("form.error.number.large", OF_FIELD, field.rules().max());
        }
        return Integer.valueOf(digits);
    }
}
