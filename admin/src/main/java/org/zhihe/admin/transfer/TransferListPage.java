package org.zhihe.admin.transfer;

import java.util.List;

/**
 * @param note that the list was cut off; empty when it was not
 * @param ledgerHref empty for whom the ledger is closed
 */
public record TransferListPage(List<Row> rows, String note, String ledgerHref) {

    /** @param due until when somebody has to act; may be empty */
    public record Row(
            String href,
            String number,
            String kind,
            String matter,
            String from,
            String to,
            String part,
            String state,
            String due,
            boolean overdue) {}
}
