package org.zhihe.admin.paper;

import org.zhihe.templates.page.PaperSheet;

public record PaperPage(PaperSheet sheet, String number, String backHref) {}
