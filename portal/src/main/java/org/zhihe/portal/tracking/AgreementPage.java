package org.zhihe.portal.tracking;

import org.zhihe.templates.page.PaperSheet;

/** A paper of the matter, to read and to print. */
public record AgreementPage(PaperSheet sheet, String number, String backHref) {}
