package org.zhihe.templates.page;

/**
 * What went wrong, without internals.
 *
 * @param status 400 to 503; picks the words, a status without words of its own gets the general ones
 * @param kind picks the words instead of the status; empty for most
 * @param detail a sentence that a person can use, such as why a step was refused; may be empty
 * @param reference the number under which the log knows this answer
 * @param backHref where to go on; empty for the first page
 */
public record ErrorPage(int status, String kind, String detail, String reference, String backHref) {
    public ErrorPage(int status, String detail, String reference, String backHref) {
        this(status, "", detail, reference, backHref);
    }
}
