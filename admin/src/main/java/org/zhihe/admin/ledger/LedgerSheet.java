package org.zhihe.admin.ledger;

import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.transfer.Ledger;
import org.zhihe.casework.transfer.LedgerQuestion;
import org.zhihe.casework.transfer.LedgerRow;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.SubmittedForm;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Pager;

/** Draws the ledger, page by page. */
@Singleton
class LedgerSheet {
    private final Ledger ledger;
    private final LedgerFilter filter;
    private final LedgerLines lines;
    private final Messages messages;

    LedgerSheet(Ledger ledger, LedgerFilter filter, LedgerLines lines, Messages messages) {
        this.ledger = ledger;
        this.filter = filter;
        this.lines = lines;
        this.messages = messages;
    }

    LedgerPage page(Officer officer, Answers answers) {
        List<LedgerRow> found = ledger.page(officer, filter.question(answers));
        List<LedgerRow> shown = found.subList(0, Math.min(found.size(), LedgerQuestion.PAGE));
        SubmittedForm asked = answers.submitted();
        String newest = asked.first("before").isEmpty() ? "" : href(asked.with("before", ""));
        String older = found.size() > shown.size()
                ? href(asked.with("before", shown.get(shown.size() - 1).place().toString()))
                : "";
        return new LedgerPage(
                filter.view(answers),
                links(officer),
                answers.ok() ? lines.of(officer, shown) : List.of(),
                new Pager(1, 1, -1, newest, older));
    }

    private List<Fact> links(Officer officer) {
        List<Fact> links = new ArrayList<>();
        links.add(Fact.link("", messages.get("ledger.link.red"), "/ledger?overdue=true&state=OPEN"));
        if (ConferenceSheet.READERS.contains(officer.role())) {
            links.add(Fact.link("", messages.get("ledger.link.conference"), "/ledger/conference"));
        }
        return links;
    }

    private static String href(SubmittedForm asked) {
        UriBuilder address = UriBuilder.of("/ledger");
        for (String field : LedgerFilter.FIELDS) {
            if (!asked.first(field).isEmpty()) {
                address.queryParam(field, asked.first(field));
            }
        }
        return address.build().toString();
    }
}
