package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.templates.EventWords;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Happening;

/** What happened, as far as this desk reads of it. */
@Singleton
class History {
    private final Timeline timeline;
    private final EventWords words;
    private final Messages messages;

    History(Timeline timeline, EventWords words, Messages messages) {
        this.timeline = timeline;
        this.words = words;
        this.messages = messages;
    }

    List<Timeline.Line> of(Scene scene) {
        return timeline.ofDesk(scene.matter().id(), scene.desk(), scene.officer().bodyId());
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
