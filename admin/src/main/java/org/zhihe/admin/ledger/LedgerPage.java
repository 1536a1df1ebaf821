package org.zhihe.admin.ledger;

import java.time.Instant;
import java.util.List;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Pager;

/** @param links to other ways of looking at it */
public record LedgerPage(FormView form, List<Fact> links, List<Row> rows, Pager pager) {

    /** @param href empty for what the reader takes no part in */
    public record Row(
            String href,
            String number,
            String kind,
            String matter,
            String from,
            String to,
            Instant opened,
            String state,
            String due,
            boolean overdue) {}
}
