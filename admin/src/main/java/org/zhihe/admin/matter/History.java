package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.templates.EventWords;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Happening;

/** What happened, as far as this desk reads of it. */
@Singleton
class History {
    /** What tells of an investigation is for the desks that have to do with it: others could warn who is suspected. */
    private static final Map<MatterEvent, Set<Desk>> KEPT = Map.of(
            MatterEvent.ENFORCEMENT_MEASURE_TAKEN, EnumSet.of(Desk.ENFORCEMENT, Desk.OVERSIGHT),
            MatterEvent.CRIME_FIGURES_NOTED,
                    EnumSet.of(Desk.INTAKE, Desk.ENFORCEMENT, Desk.ADJUDICATION, Desk.OVERSIGHT),
            MatterEvent.OVERSIGHT_COMMENTED,
                    EnumSet.of(Desk.INTAKE, Desk.ENFORCEMENT, Desk.ADJUDICATION, Desk.OVERSIGHT));

    private final Timeline timeline;
    private final EventWords words;
    private final Messages messages;

    History(Timeline timeline, EventWords words, Messages messages) {
        this.timeline = timeline;
        this.words = words;
        this.messages = messages;
    }

    List<Timeline.Line> of(Scene scene) {
        return timeline
                .ofDesk(scene.matter().id(), scene.desk(), scene.officer().bodyId())
                .stream()
                .filter(line -> !KEPT.containsKey(line.event())
                        || KEPT.get(line.event()).contains(scene.desk()))
                .toList();
    }

    List<Happening> happenings(List<Timeline.Line> lines) {
        return lines.stream()
                .map(line -> new Happening(
                        line.occurredAt(),
                        words.sentence("MatterEvent." + line.event().name(), Details.read(line.details())),
                        "",
                        by(line)))
                .toList();
    }

    private String by(Timeline.Line line) {
        if (line.actor() == Actor.Kind.STAFF && line.staffName() != null) {
            return line.bodyShortName() + " " + line.staffName();
        }
        if (line.partySide() != null) {
            return messages.get("Side." + line.partySide());
        }
        return messages.get("timeline.system");
    }
}
