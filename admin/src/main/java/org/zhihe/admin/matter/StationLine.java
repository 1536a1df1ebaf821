package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.templates.Formats;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Station;

/** The line of a matter: filed, accepted, routed, handled, closed. One that ended early has fewer stations. */
@Singleton
class StationLine {
    private static final Set<MatterEvent> FILED = Set.of(MatterEvent.FILED, MatterEvent.FILED_AT_COUNTER);

    /** By what a matter ended before anybody took it in hand. */
    private static final Map<MatterStatus, Set<MatterEvent>> ENDS = Map.of(
            MatterStatus.DECLINED, Set.of(MatterEvent.DECLINED, MatterEvent.REPEAT_DECLINED),
            MatterStatus.WITHDRAWN, Set.of(MatterEvent.WITHDRAWN),
            MatterStatus.MERGED, Set.of(MatterEvent.MERGED_INTO));

    private static final List<Stop> STOPS = List.of(
            new Stop("filed", FILED),
            new Stop("accepted", Set.of(MatterEvent.ACCEPTED)),
            new Stop("routed", Set.of(MatterEvent.ROUTED, MatterEvent.REROUTED)),
            new Stop("handled", Set.of(MatterEvent.SESSION_HELD)),
            new Stop("closed", Set.of(MatterEvent.CONCLUDED)));

    private final Messages messages;

    StationLine(Messages messages) {
        this.messages = messages;
    }

    private record Stop(String key, Set<MatterEvent> events) {}

    List<Station> of(Scene scene, List<Timeline.Line> lines) {
        MatterStatus status = scene.matter().status();
        Set<MatterEvent> ends = ENDS.getOrDefault(status, Set.of());
        if (!ends.isEmpty()) {
            return endedEarly(lines, status, ends);
        }
        int reached = reached(scene);
        List<Station> line = new ArrayList<>();
        for (int i = 0; i < STOPS.size(); i++) {
            String label = messages.get("station.desk." + STOPS.get(i).key());
            if (i < reached) {
                line.add(Station.done(
                        label, i == 3 ? "" : when(lines, STOPS.get(i).events())));
            } else {
                line.add(i == reached ? Station.current(label, messages.of(status)) : Station.waiting(label, ""));
            }
        }
        return line;
    }

    private static int reached(Scene scene) {
        return switch (scene.matter().status()) {
            case SUBMITTED, CORRECTION_REQUESTED -> 1;
            case ACCEPTED -> 2;
            case IN_PROGRESS -> 3;
            default -> STOPS.size();
        };
    }

    private List<Station> endedEarly(List<Timeline.Line> lines, MatterStatus status, Set<MatterEvent> ends) {
        return List.of(
                Station.done(messages.get("station.desk.filed"), when(lines, FILED)),
                Station.done(messages.of(status), when(lines, ends)));
    }

    /** The last time it happened, since a matter can be routed again. */
    private static String when(List<Timeline.Line> lines, Set<MatterEvent> events) {
        return lines.stream()
                .filter(line -> events.contains(line.event()))
                .findFirst()
                .map(line -> Formats.date(line.occurredAt()))
                .orElse("");
    }
}
