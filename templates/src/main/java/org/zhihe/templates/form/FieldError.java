package org.zhihe.templates.form;

import java.util.List;

/**
 * What is wrong with an answer, worded when it is shown. Words may use the field's own label by passing
 * {@link Label#OF_FIELD} as an argument.
 */
public record FieldError(String field, String key, List<Object> args) {

    public enum Label {
        OF_FIELD
    }

    public FieldError {
        args = List.copyOf(args);
    }
}
