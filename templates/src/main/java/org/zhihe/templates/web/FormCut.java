package org.zhihe.templates.web;

/** A form whose sender has gone before all of it had come. Nothing was changed. */
public final class FormCut extends RuntimeException {
    private static final long serialVersionUID = 1;

    FormCut(Throwable line) {
        super("a form that was cut off", line);
    }
}
