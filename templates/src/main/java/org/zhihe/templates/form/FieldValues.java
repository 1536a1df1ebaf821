package org.zhihe.templates.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What stands in a field when it is drawn: what was sent, else its default. */
final class FieldValues {

    private FieldValues() {}

    static String shown(Field field, SubmittedForm values) {
        if (field.type() == FieldType.PASSWORD) {
            return "";
        }
        List<String> sent = current(field, values);
        return sent.isEmpty() ? "" : Characters.showable(sent.get(0));
    }

    /** A date field of a browser shows nothing for a text that is no date, so what was typed would be lost. */
    static String drawnAs(Field field, String value) {
        boolean keepsTyped =
                switch (field.type()) {
                    case DATE -> value.isEmpty() || isParsed(() -> LocalDate.parse(value));
                    case DATETIME -> value.isEmpty() || isParsed(() -> LocalDateTime.parse(value));
                    default -> true;
                };
        return (keepsTyped ? field.type() : FieldType.TEXT).name().toLowerCase(Locale.ROOT);
    }

    private static boolean isParsed(Supplier<?> parsing) {
        try {
            parsing.get();
            return true;
        } catch (DateTimeParseException typedOtherwise) {
            return false;
        }
    }

    static List<FieldView.Choice> choices(Field field, SubmittedForm values, String id) {
        List<String> chosen = current(field, values);
        List<FieldView.Choice> choices = new ArrayList<>();
        for (Option option : field.options()) {
            choices.add(new FieldView.Choice(
                    id + "-" + choices.size(),
                    option.value(),
                    option.label(),
                    option.hint(),
                    chosen.contains(option.value())));
        }
        return choices;
    }

    /** The first box of a set, since a set itself cannot take the focus. */
    static String focusId(Field field) {
        boolean isSet = field.type() == FieldType.RADIO || field.type() == FieldType.CHECKBOXES;
        return "field-" + field.name() + (isSet && !field.options().isEmpty() ? "-0" : "");
    }

    private static List<String> current(Field field, SubmittedForm values) {
        if (values.isEmpty() && !field.defaultValue().isEmpty()) {
            return field.type() == FieldType.CHECKBOXES
                    ? List.of(field.defaultValue().split(","))
                    : List.of(field.defaultValue());
        }
        return values.all(field.name());
    }
}
