package org.zhihe.casework.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What fills the placeholders of an event's sentence, kept as one text: parts joined by the unit separator, which no
 * form lets in. An enum constant is kept as {@code @Type.NAME}, a day as {@code @day 2026-11-21}, an instant as
 * {@code @time ...}, so that words and date formats are chosen when the line is read.
 */
public final class Details {
    private static final String SEPARATOR = "\u001f";

    private Details() {}

    public static String write(Object... parts) {
        return Arrays.stream(parts).map(Details::part).collect(Collectors.joining(SEPARATOR));
    }

    public static List<String> read(String details) {
        return details.isEmpty() ? List.of() : List.of(details.split(SEPARATOR, -1));
    }

    private static String part(Object part) {
        if (part instanceof Enum<?> constant) {
            return "@" + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (part instanceof LocalDate day) {
            return "@day " + day;
        }
        if (part instanceof Instant time) {
            return "@time " + time;
        }
        // A person's text must not be able to pose as one of the marks above.
        String text = part.toString();
        return text.startsWith("@") ? " " + text : text;
    }
}
