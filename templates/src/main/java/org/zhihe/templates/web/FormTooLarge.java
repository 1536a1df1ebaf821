package org.zhihe.templates.web;

/** A form in parts that says more than any of ours asks. Nothing was changed. */
public final class FormTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    FormTooLarge() {
        super("a form with too much text or too many parts");
    }
}
