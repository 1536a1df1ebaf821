package org.zhihe.admin.transfer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.transfer.Ledger;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRows;
import org.zhihe.templates.Messages;

/** What passes through the officer's body now. */
@Singleton
class TransferList {
    /** As many as the query hands out. */
    private static final int MOST = 200;

    private final TransferReading reading;
    private final Dues dues;
    private final Messages messages;

    TransferList(TransferReading reading, Dues dues, Messages messages) {
        this.reading = reading;
        this.dues = dues;
        this.messages = messages;
    }

    TransferListPage page(Officer officer) {
        List<TransferListPage.Row> rows =
                reading.open(officer).stream().map(this::row).toList();
        String note = rows.size() < MOST ? "" : messages.get("transfers.cut", MOST);
        return new TransferListPage(rows, note, Ledger.open(officer.role()) ? "/ledger" : "");
    }

    private TransferListPage.Row row(TransferRows.Brief one) {
        return new TransferListPage.Row(
                TransferPaths.show(one.id()),
                Objects.requireNonNullElse(one.number(), messages.get("transfers.noletter")),
                messages.of(one.kind()),
                one.matterNumber(),
                one.fromName(),
                one.toName(),
                messages.of(one.part()),
                messages.of(one.status()),
                dues.words(one.awaited(), one.dueAt(), one.feedbackDueOn()),
                dues.overdue(one.dueAt(), one.feedbackDueOn()));
    }
}
