package org.zhihe.portal.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.PublicStatus;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.templates.Formats;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Station;

/** The line of a matter: where it has been, where it is, what is still to come. */
public final class Stations {
    private static final Set<MatterEvent> ENDS = EnumSet.of(
            MatterEvent.CONCLUDED,
            MatterEvent.DECLINED,
            MatterEvent.REPEAT_DECLINED,
            MatterEvent.WITHDRAWN,
            MatterEvent.MERGED_INTO);

    private final Messages messages;

    public Stations(Messages messages) {
        this.messages = messages;
    }

    public List<Station> of(MatterFile file) {
        List<Station> line = new ArrayList<>();
        MatterStatus status = file.matter().status();
        line.add(Station.done(word("filed"), Formats.date(file.matter().filedAt())));
        line.add(stop(file, "accepted", MatterEvent.ACCEPTED, 1));
        line.add(stop(file, "routed", MatterEvent.ROUTED, 2));
        line.add(handled(status));
        line.add(closed(file, status));
        return line;
    }

    private Station stop(MatterFile file, String key, MatterEvent event, int place) {
        int reached = reached(file.matter().status());
        if (place < reached) {
            // A respondent does not read every line; the station is passed all the same.
            return Station.done(word(key), first(file, event).map(Formats::date).orElse(""));
        }
        return place == reached ? Station.current(word(key), "") : Station.waiting(word(key), "");
    }

    private Station handled(MatterStatus status) {
        return switch (status) {
            case IN_PROGRESS -> Station.current(word("handled"), messages.of(PublicStatus.IN_HAND));
            case CONCLUDED -> Station.done(word("handled"), "");
            default -> Station.waiting(word("handled"), "");
        };
    }

    private Station closed(MatterFile file, MatterStatus status) {
        if (status.publicStatus() != PublicStatus.CLOSED) {
            return Station.waiting(word("closed"), "");
        }
        String day = file.lines().stream()
                .filter(line -> ENDS.contains(line.event()))
                .findFirst()
                .map(line -> Formats.date(line.occurredAt()))
                .orElse("");
        return Station.done(messages.of(status), day);
    }

    /** Which station it stands at; those before it are passed. Nothing more comes after an end without a procedure. */
    private static int reached(MatterStatus status) {
        return switch (status) {
            case SUBMITTED, CORRECTION_REQUESTED -> 1;
            case ACCEPTED -> 2;
            case IN_PROGRESS, CONCLUDED -> 3;
            case DECLINED, WITHDRAWN, MERGED -> 0;
        };
    }

    private static Optional<Instant> first(MatterFile file, MatterEvent event) {
        return file.lines().stream()
                .filter(line -> line.event() == event)
                .map(Timeline.Line::occurredAt)
                .reduce((newer, older) -> older);
    }

    private String word(String key) {
        return messages.get("station." + key);
    }
}
