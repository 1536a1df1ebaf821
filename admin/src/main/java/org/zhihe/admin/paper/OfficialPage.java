package org.zhihe.admin.paper;

import java.util.List;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.PaperSheet;

/**
 * @param withdrawn when and why it holds no more; empty while it holds
 * @param deliveries how it was handed over, and who has opened it here
 * @param acts what the desk that issued it can do with it
 * @param pdfHref empty when there is no font to print with
 */
public record OfficialPage(
        PaperSheet sheet,
        String number,
        String flash,
        String withdrawn,
        List<Fact> deliveries,
        List<Action> acts,
        String pdfHref,
        String backHref) {}
