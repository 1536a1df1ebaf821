package org.zhihe.templates.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One question.
 *
 * @param name the name in the HTML form and in {@link Answers}
 * @param key the name its words go by; differs from {@code name} only in repeated groups
 * @param autocomplete the HTML token, may be empty
 * @param defaultValue shown before anything was sent, may be empty
 */
public record Field(
        String name,
        String key,
        FieldType type,
        List<Option> options,
        Rules rules,
        String autocomplete,
        String defaultValue) {

    private static final int LINE = 100;
    private static final int PARAGRAPHS = 2000;

    public Field {
        options = List.copyOf(options);
    }

    public static Field text(String name) {
        return of(name, FieldType.TEXT, LINE);
    }

    public static Field area(String name) {
        return of(name, FieldType.AREA, PARAGRAPHS);
    }

    public static Field date(String name) {
        return of(name, FieldType.DATE, 20);
    }

    public static Field dateTime(String name) {
        return of(name, FieldType.DATETIME, 30);
    }

    public static Field amount(String name) {
        return of(name, FieldType.AMOUNT, 30);
    }

    /** A whole number up to 999 999 999 unless {@link #max} says less. */
    public static Field number(String name) {
        return of(name, FieldType.NUMBER, 999_999_999);
    }

    public static Field email(String name) {
        return of(name, FieldType.EMAIL, 254).autocomplete("email");
    }

    public static Field phone(String name) {
        return of(name, FieldType.PHONE, 30).autocomplete("tel");
    }

    public static Field select(String name, List<Option> options) {
        return choice(name, FieldType.SELECT, options);
    }

    public static Field radio(String name, List<Option> options) {
        return choice(name, FieldType.RADIO, options);
    }

    /** One tick. Required means that it must be ticked. */
    public static Field checkbox(String name) {
        return of(name, FieldType.CHECKBOX, LINE);
    }

    public static Field checkboxes(String name, List<Option> options) {
        return choice(name, FieldType.CHECKBOXES, options);
    }

    public static Field files(String name) {
        return of(name, FieldType.FILES, PARAGRAPHS);
    }

    public static Field hidden(String name) {
        return of(name, FieldType.HIDDEN, LINE);
    }

    /** Never trimmed, never shown again. */
    public static Field password(String name) {
        return of(name, FieldType.PASSWORD, 200);
    }

    public Field required() {
        return with(rules.withRequired());
    }

    public Field max(int most) {
        return with(rules.withMax(most));
    }

    public Field notAfterToday() {
        return with(rules.withDates(DateLimit.NOT_AFTER_TODAY));
    }

    public Field notBeforeToday() {
        return with(rules.withDates(DateLimit.NOT_BEFORE_TODAY));
    }

    public Field pattern(String regex, String messageKey) {
        return with(rules.withFormat(Pattern.compile(regex), messageKey));
    }

    public Field autocomplete(String token) {
        return new Field(name, key, type, options, rules, token, defaultValue);
    }

    public Field defaultValue(String value) {
        return new Field(name, key, type, options, rules, autocomplete, value);
    }

    public Field named(String htmlName) {
        return new Field(htmlName, key, type, options, rules, autocomplete, defaultValue);
    }

    private Field with(Rules changed) {
        return new Field(name, key, type, options, changed, autocomplete, defaultValue);
    }

    private static Field of(String name, FieldType type, int max) {
        return new Field(name, name, type, List.of(), Rules.of(max), "", "");
    }

    private static Field choice(String name, FieldType type, List<Option> options) {
        return new Field(name, name, type, options, Rules.of(LINE), "", "");
    }
}
