package org.zhihe.admin.transfer;

import java.util.List;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Happening;

/**
 * @param waiting what is owed next and by when, whoever owes it; empty when no clock runs
 * @param packageHref empty for whoever has a copy of the letter only
 * @param pdfHref empty where letters are only printed from their page
 */
public record TransferPage(
        String flash,
        String title,
        String note,
        List<Fact> facts,
        List<Fact> stated,
        List<Action> steps,
        String waiting,
        List<ItemRow> items,
        List<Fact> remedies,
        List<Happening> history,
        String letterHref,
        String pdfHref,
        String packageHref) {

    /** @param marks what is unusual about it */
    public record ItemRow(
            int position, String title, String kind, String size, String sha256, String sm3, List<String> marks) {}
}
