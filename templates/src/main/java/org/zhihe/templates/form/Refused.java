package org.zhihe.templates.form;

import java.util.List;

/** An answer that breaks a rule of its field; carried from the check to the collected errors. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> args;

    Refused(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = List.of(args);
    }

    FieldError of(Field field) {
        return new FieldError(field.name(), key, args);
    }
}
