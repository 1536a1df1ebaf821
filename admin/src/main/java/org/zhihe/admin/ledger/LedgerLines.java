package org.zhihe.admin.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.transfer.Dues;
import org.zhihe.admin.transfer.TransferPaths;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.timekeeping.OverdueMatters;
import org.zhihe.casework.transfer.LedgerRow;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.templates.Messages;

/** Words the lines of the ledger. */
@Singleton
class LedgerLines {
    private final TransferReading reading;
    private final Dues dues;
    private final Messages messages;

    LedgerLines(TransferReading reading, Dues dues, Messages messages) {
        this.reading = reading;
        this.dues = dues;
        this.messages = messages;
    }

    List<LedgerPage.Row> of(Officer officer, List<LedgerRow> found) {
        Set<Long> own = officer.role() == Role.STATISTICIAN
                ? Set.of()
                : reading.seen(
                        officer,
                        found.stream()
                                .filter(one -> !one.referral())
                                .map(LedgerRow::id)
                                .collect(Collectors.toSet()));
        return found.stream().map(one -> row(one, own)).toList();
    }

    ConferencePage.Late late(OverdueMatters.Late one) {
        return new ConferencePage.Late(
                MatterPaths.show(one.number()),
                one.number(),
                one.title(),
                one.holders(),
                messages.of(one.rule()),
                one.dueOn());
    }

    private LedgerPage.Row row(LedgerRow one, Set<Long> own) {
        boolean linked = !one.referral() && own.contains(one.id());
        return new LedgerPage.Row(
                linked ? TransferPaths.show(one.id()) : "",
                Objects.requireNonNullElse(one.number(), messages.get("transfers.noletter")),
                messages.get(one.referral() ? "ledger.COURT_REFERRAL" : "TransferKind." + one.source()),
                one.matterNumber(),
                one.fromName(),
                one.toName(),
                one.openedAt(),
                messages.get((one.referral() ? "ReferralStatus." : "TransferStatus.") + one.status()),
                dues.words(one.awaited(), one.dueAt(), one.feedbackDueOn()),
                dues.overdue(one.dueAt(), one.feedbackDueOn()));
    }
}
