package org.zhihe.templates.form;

import java.util.Arrays;
import java.util.List;
import org.zhihe.templates.Messages;

/** One thing to choose; the label is already in words. The hint may be empty. */
public record Option(String value, String label, String hint) {

    public Option(String value, String label) {
        this(value, label, "");
    }

    /** Every constant of an enum, in order, with its word. */
    public static <E extends Enum<E>> List<Option> of(Class<E> type, Messages messages) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option(constant.name(), messages.of(constant)))
                .toList();
    }
}
