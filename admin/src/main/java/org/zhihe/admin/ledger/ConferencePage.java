package org.zhihe.admin.ledger;

import java.time.LocalDate;
import java.util.List;
import org.zhihe.templates.page.Fact;

/**
 * What the joint conference goes through.
 *
 * @param cut how many of what is late are listed, when that is not all; else 0
 * @param late matters in which an authority has been late for days; {@code lateCut} as {@code cut}
 * @param repeatsCut how many were looked at for who does it again, when that is not all; else 0
 */
public record ConferencePage(
        LocalDate on,
        List<LedgerPage.Row> overdue,
        int cut,
        List<Late> late,
        int lateCut,
        List<Supervised> supervised,
        List<Repeat> repeats,
        int repeatsCut) {

    /** @param rule what is waited for, with its article */
    public record Late(String href, String number, String title, String holders, String rule, LocalDate dueOn) {}

    public record Supervised(
            String href, String number, String title, String bodies, LocalDate until, boolean overdue, String reason) {}

    /** @param matters links with their numbers */
    public record Repeat(String name, List<Fact> matters) {}
}
