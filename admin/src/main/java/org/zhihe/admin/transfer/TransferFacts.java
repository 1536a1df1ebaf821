package org.zhihe.admin.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.transfer.TransferCase;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRow;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** What is known of a transfer, as lines. What a sender considers by itself only its own desk reads. */
@Singleton
class TransferFacts {
    private final Dues dues;
    private final Messages messages;

    TransferFacts(Dues dues, Messages messages) {
        this.dues = dues;
        this.messages = messages;
    }

    List<Fact> of(TransferScene scene) {
        TransferRow row = scene.row();
        Lines lines = new Lines();
        lines.with("status", row.status())
                .with("part", row.part())
                .with("number", row.number())
                .with("from", row.fromName())
                .with("to", row.toName())
                .with("contact", contact(scene))
                .with("copies", joined(scene.letter().copies()));
        if (scene.sends()) {
            lines.with("proposer", by(row.proposer(), row.proposedAt()))
                    .with("decider", by(row.decider(), row.decidedAt()))
                    .with("refusal", row.refusalReason());
        }
        lines.with("sent", row.sentAt())
                .with("receipt", by(row.receiptNumber(), row.receiptedOn()))
                .with("result", by(row.result(), row.resultOn()))
                .with("resultNumber", row.resultNumber())
                .with("resultReason", row.resultReason())
                .with("handedOver", row.handedOverOn())
                .with("due", due(row))
                .with("closing", row.closingNote());
        return lines.all;
    }

    /** What is owed next and by when; empty when no clock runs. */
    String due(TransferRow row) {
        return dues.words(row.awaited(), row.dueAt(), row.feedbackDueOn());
    }

    /** Where the printed letter goes; what is not known is said. */
    private @Nullable String contact(TransferScene scene) {
        TransferRow row = scene.row();
        if (!scene.sends() || row.receivers() > 0 || row.toPhone() == null) {
            return null;
        }
        String phone = row.toPhone().isEmpty() ? messages.get("body.phone.none") : row.toPhone();
        return messages.get("transfer.fact.contact.line", Objects.requireNonNullElse(row.toAddress(), ""), phone);
    }

    List<Fact> stated(TransferScene scene) {
        TransferReading.Letter letter = scene.letter();
        Lines lines = new Lines();
        letter.stated().ifPresent(one -> stated(one, lines));
        return lines.all;
    }

    private static void stated(TransferCase one, Lines lines) {
        lines.with("concerned", one.concerned())
                .with("facts", one.facts())
                .with("newFacts", one.newFacts())
                .with("found", one.foundBy())
                .with("basis", one.basis())
                .with("goods", one.goods())
                .with("verified", one.verifiedBy());
    }

    private @Nullable String by(@Nullable Object who, @Nullable Object when) {
        return who == null || when == null ? null : messages.get("transfer.fact.by", who, when);
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty() ? null : String.join("、", names);
    }

    /** What is null or empty is left out. */
    private final class Lines {
        private final List<Fact> all = new ArrayList<>();

        Lines with(String key, @Nullable Object value) {
            if (value != null && !value.equals("")) {
                all.add(Fact.of(messages.get("transfer.fact." + key), messages.show(value)));
            }
            return this;
        }
    }
}
