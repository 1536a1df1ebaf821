package org.zhihe.admin.queue;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.templates.Messages;

/** Says what the procedures at an authority or a court wait for: that a matter is in hand tells nobody what to do. */
@Singleton
class ProcedureTurns {
    private final Messages messages;

    ProcedureTurns(Messages messages) {
        this.messages = messages;
    }

    /** @param running of this matter at the reader's own body */
    QueueRow with(QueueRow row, List<Tracks.Running> running) {
        List<String> keys = running.stream()
                .filter(one -> !stillAmongTheParties(one))
                .map(ProcedureTurns::key)
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return row;
        }
        return row.waiting(
                messages.get(keys.get(0)),
                keys.stream()
                        .map(key -> "turn." + key)
                        .filter(messages::has)
                        .map(key -> messages.get(key))
                        .collect(Collectors.joining("；")),
                keys.stream().anyMatch(key -> messages.has("turn." + key) && !messages.has("turn." + key + ".who")),
                row.handler());
    }

    /** A court is asked when all have joined, and learns of nothing before. */
    private static boolean stillAmongTheParties(Tracks.Running one) {
        return one.kind() == ProcedureKind.CONFIRMATION && one.status().equals(ConfirmationStatus.JOINING.name());
    }

    /** {@code <status enum>.<constant>}. */
    private static String key(Tracks.Running one) {
        if (one.kind() == ProcedureKind.COURT_REFERRAL) {
            return "ReferralStatus." + one.status();
        }
        return Arrays.stream(one.kind().name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining())
                + "Status." + one.status();
    }
}
