package org.zhihe.admin.ledger;

import java.time.LocalDate;
import java.util.List;
import org.zhihe.templates.page.Fact;

/** What the joint conference goes through. */
public record ConferencePage(
        LocalDate on, List<LedgerPage.Row> overdue, List<Supervised> supervised, List<Repeat> repeats) {

    public record Supervised(
            String href, String number, String title, String bodies, LocalDate until, boolean overdue, String reason) {}

    /** @param matters links with their numbers */
    public record Repeat(String name, List<Fact> matters) {}
}
