package org.zhihe.templates.web;

/** A form that was not drawn for this browser in its present session. Nothing was changed. */
public final class FormRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FormRefused() {
        super("a form without its token");
    }
}
