package org.zhihe.portal.tracking;

import org.zhihe.templates.page.PaperSheet;

/**
 * An official paper as its addressee reads it.
 *
 * @param now what the reader can or has to do
 * @param withdrawn that it holds no more; empty while it holds
 * @param textHref the same as the plain text that its hash is of
 */
public record PaperPage(
        PaperSheet sheet, String number, String now, String withdrawn, String textHref, String backHref) {}
