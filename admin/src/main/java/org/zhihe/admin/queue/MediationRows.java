package org.zhihe.admin.queue;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.mediation.MediationRow;
import org.zhihe.casework.mediation.MediationTurn;
import org.zhihe.casework.routing.SimpleMatters;
import org.zhihe.templates.Messages;

/** Words the rows of the mediation desk's queue: where others say the stage, these say whose turn it is and for what. */
@Singleton
class MediationRows {
    private final QueueRows rows;
    private final SimpleMatters simple;
    private final Messages messages;

    MediationRows(QueueRows rows, SimpleMatters simple, Messages messages) {
        this.rows = rows;
        this.simple = simple;
        this.messages = messages;
    }

    List<QueueRow> of(Officer officer, List<MediationRow> found) {
        Set<String> quick =
                Set.copyOf(simple.numbers(Desk.MEDIATION, officer.bodyId(), officer.id(), officer.ownOnly()));
        return found.stream()
                .map(one ->
                        row(one, rows.of(List.of(one.plain()), quick, Map.of()).get(0)))
                .toList();
    }

    private QueueRow row(MediationRow found, QueueRow plain) {
        MediationTurn turn = found.turn();
        boolean ended = turn.whose() == MediationTurn.Whose.NOBODY;
        String mediator = found.mediator();
        return plain.waiting(
                ended ? messages.of(found.status()) : messages.of(turn),
                ended ? "" : next(found),
                turn.whose() == MediationTurn.Whose.DESK,
                mediator == null ? messages.get("queue.handler.nobody") : mediator);
    }

    private String next(MediationRow found) {
        String key = "queue.next." + found.turn();
        return found.sessionAt() == null ? messages.get(key) : messages.get(key, found.sessionAt());
    }
}
