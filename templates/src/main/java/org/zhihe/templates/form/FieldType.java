package org.zhihe.templates.form;

/** What a field asks for. The macro draws it; {@link Reading} checks what comes back. */
public enum FieldType {
    TEXT,
    AREA,
    DATE,
    DATETIME,
    /** Yuan with at most two decimals. */
    AMOUNT,
    /** A whole number from nought. */
    NUMBER,
    EMAIL,
    PHONE,
    SELECT,
    RADIO,
    /** One tick, read by {@link Answers#ticked}. */
    CHECKBOX,
    CHECKBOXES,
    FILES,
    HIDDEN,
    PASSWORD;

    boolean choosesOne() {
        return this == SELECT || this == RADIO;
    }

    boolean allowsSeveral() {
        return this == CHECKBOXES || this == FILES;
    }
}
