package org.zhihe.admin.paper;

import org.zhihe.templates.page.PaperSheet;

/** @param withdrawn stands on top of a paper that holds no more; empty while it holds */
public record OfficialPrint(PaperSheet sheet, String withdrawn) {}
