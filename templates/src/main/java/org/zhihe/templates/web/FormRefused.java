package org.zhihe.templates.web;

/** A form that was not drawn for this browser in its present session. Nothing was changed. */
public final class FormRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean unread;

    public FormRefused() {
        this(false);
    }

    private FormRefused(boolean unread) {
        super("a form without its token");
        this.unread = unread;
    }

    /** With more still to come that nobody will read: the line it comes on is closed. */
    static FormRefused unread() {
        return new FormRefused(true);
    }

    boolean isUnread() {
        return unread;
    }
}
