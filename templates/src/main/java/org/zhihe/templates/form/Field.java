package org.zhihe.templates.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One question.
 *
 * @param name the name in the HTML form and in {@link Answers}
 * @param key the name its words go by; differs from {@code name} in repeated groups, and where a constant of an enum is
 *     asked for, whose word is the label then
 * @param autocomplete the HTML token, may be empty
 * @param defaultValue shown before anything was sent, may be empty; of checkboxes several, with commas between
 * @param tips what helps to answer, to be opened by whoever wants it; may be empty
 */
public record Field(
        String name,
        String key,
        FieldType type,
        List<Option> options,
        Rules rules,
        String autocomplete,
        String defaultValue,
        List<Tip> tips) {

    private static final int LINE = 100;
    private static final int PARAGRAPHS = 2000;

    public Field {
        options = List.copyOf(options);
        tips = List.copyOf(tips);
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
        return new Field(name, key, type, options, rules, token, defaultValue, tips);
    }

    public Field defaultValue(String value) {
        return new Field(name, key, type, options, rules, autocomplete, value, tips);
    }

    public Field named(String htmlName) {
        return new Field(htmlName, key, type, options, rules, autocomplete, defaultValue, tips);
    }

    public Field tips(List<Tip> helping) {
        return new Field(name, key, type, options, rules, autocomplete, defaultValue, helping);
    }

    private Field with(Rules changed) {
        return new Field(name, key, type, options, changed, autocomplete, defaultValue, tips);
    }

    private static Field of(String name, FieldType type, int max) {
        return new Field(name, name, type, List.of(), Rules.of(max), "", "", List.of());
    }

    private static Field choice(String name, FieldType type, List<Option> options) {
        return new Field(name, name, type, options, Rules.of(LINE), "", "", List.of());
    }
}
