package org.zhihe.templates.form;

import io.micronaut.core.annotation.Nullable;
import java.util.regex.Pattern;

/**
 * What an answer must keep to.
 *
 * @param max the most characters (code points), or for a number the largest value
 * @param format an answer must match it wholly; otherwise {@code formatKey} says what is wrong
 */
public record Rules(
        boolean required,
        int max,
        DateLimit dates,
        @Nullable Pattern format,
        String formatKey) {

    static Rules of(int max) {
        return new Rules(false, max, DateLimit.ANY, null, "");
    }

    Rules withRequired() {
        return new Rules(true, max, dates, format, formatKey);
    }

    Rules withMax(int most) {
        return new Rules(required, most, dates, format, formatKey);
    }

    Rules withDates(DateLimit limit) {
        return new Rules(required, max, limit, format, formatKey);
    }

    Rules withFormat(Pattern pattern, String key) {
        return new Rules(required, max, dates, pattern, key);
    }
}
