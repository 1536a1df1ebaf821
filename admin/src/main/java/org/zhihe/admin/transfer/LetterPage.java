package org.zhihe.admin.transfer;

import java.util.List;
import org.zhihe.templates.page.PaperSheet;

/** The letter with its list, as it is printed. */
public record LetterPage(PaperSheet sheet, String backHref, List<TransferPage.ItemRow> items) {}
