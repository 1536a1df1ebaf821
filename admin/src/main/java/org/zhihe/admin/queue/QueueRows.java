package org.zhihe.admin.queue;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zhihe.admin.scene.ClockFaces;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.casework.intake.IntakeChannel;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.routing.Complexity;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Clock;

/** Words the rows of the queue. */
@Singleton
class QueueRows {
    private final ClockFaces faces;
    private final ProcedureTurns turns;
    private final Messages messages;

    QueueRows(ClockFaces faces, ProcedureTurns turns, Messages messages) {
        this.faces = faces;
        this.turns = turns;
        this.messages = messages;
    }

    /** @param running what runs at the reader's body, by number; empty where the list does not ask for it */
    List<QueueRow> of(
            List<org.zhihe.casework.matter.QueueRow> found,
            Collection<String> quick,
            Map<String, List<Tracks.Running>> running) {
        return found.stream()
                .map(row -> turns.with(row(row, quick), running.getOrDefault(row.number(), List.of())))
                .toList();
    }

    private QueueRow row(org.zhihe.casework.matter.QueueRow found, Collection<String> quick) {
        String holders = found.holders();
        return new QueueRow(
                found.number(),
                MatterPaths.show(found.number()),
                found.title(),
                parties(found),
                kind(found),
                messages.of(found.status()),
                clock(found),
                holders == null ? "" : holders,
                badges(found, quick),
                faces.why(found.rule(), found.dueOn()),
                "",
                false);
    }

    private String kind(org.zhihe.casework.matter.QueueRow found) {
        String kind = messages.of(found.kind()) + " · " + messages.of(found.ipType());
        Integer position = found.seriesPosition();
        return position == null ? kind : messages.get("queue.series", kind, position);
    }

    /** What is not usual about it. */
    private List<String> badges(org.zhihe.casework.matter.QueueRow found, Collection<String> quick) {
        List<String> badges = new ArrayList<>();
        if (quick.contains(found.number())) {
            badges.add(messages.of(Complexity.SIMPLE));
        }
        String channel = found.channel();
        if (channel != null) {
            badges.add(messages.of(IntakeChannel.valueOf(channel)));
        }
        if (found.shields() > 0) {
            badges.add(messages.get("queue.protected"));
        }
        if (found.supervised() > 0) {
            badges.add(messages.get("queue.supervised"));
        }
        if (found.links() > 0) {
            badges.add(messages.get("queue.links", found.links()));
        }
        return badges;
    }

    private String parties(org.zhihe.casework.matter.QueueRow found) {
        String respondent = found.respondent();
        if (respondent == null) {
            return found.applicant();
        }
        return found.respondents() > 1
                ? messages.get("queue.parties.many", found.applicant(), respondent, found.respondents())
                : messages.get("queue.parties.two", found.applicant(), respondent);
    }

    private @Nullable Clock clock(org.zhihe.casework.matter.QueueRow found) {
        var startedOn = found.startedOn();
        var dueOn = found.dueOn();
        return startedOn == null || dueOn == null ? null : faces.plain(startedOn, dueOn);
    }
}
