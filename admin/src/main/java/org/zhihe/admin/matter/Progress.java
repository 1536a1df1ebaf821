package org.zhihe.admin.matter;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.zhihe.admin.scene.ClockFaces;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.Station;
import org.zhihe.templates.page.Turn;

/** How far a matter is: its line, its clocks, whose turn it is. */
@Singleton
class Progress {
    private final ClockFaces faces;
    private final StationLine line;
    private final Turns turns;

    Progress(ClockFaces faces, StationLine line, Turns turns) {
        this.faces = faces;
        this.line = line;
        this.turns = turns;
    }

    /** With those that stand still, at the end. */
    List<Deadline> running(Scene scene) {
        return scene.clocks().stream()
                .filter(Deadline::pending)
                .sorted(Comparator.comparing(Deadline::paused).thenComparing(Deadline::dueOn))
                .toList();
    }

    List<Clock> clocks(List<Deadline> running) {
        return running.stream().map(faces::of).toList();
    }

    List<Station> line(Scene scene, List<Timeline.Line> lines) {
        return line.of(scene, lines);
    }

    @Nullable
    Turn turn(Scene scene, List<Deadline> running, boolean yours) {
        return turns.of(scene, running, yours);
    }
}
