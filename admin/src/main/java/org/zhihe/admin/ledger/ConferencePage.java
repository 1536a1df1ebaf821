package org.zhihe.admin.ledger;

import java.time.LocalDate;
import java.util.List;
import org.zhihe.templates.page.Fact;

/**
 * What the joint conference goes through.
 *
 * @param cut how many of what is late are listed, when that is not all; else 0
 * @param repeatsCut how many were looked at for who does it again, when that is not all; else 0
 */
public record ConferencePage(
        LocalDate on,
        List<LedgerPage.Row> overdue,
        int cut,
        List<Supervised> supervised,
        List<Repeat> repeats,
        int repeatsCut) {

    public record Supervised(
            String href, String number, String title, String bodies, LocalDate until, boolean overdue, String reason) {}

    /** @param matters links with their numbers */
    public record Repeat(String name, List<Fact> matters) {}
}
