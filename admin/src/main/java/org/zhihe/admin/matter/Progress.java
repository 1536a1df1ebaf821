package org.zhihe.admin.matter;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.zhihe.admin.scene.ClockFaces;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineStatus;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.Station;
import org.zhihe.templates.page.Turn;

/** How far a matter is: its line, its clocks, whose turn it is. */
@Singleton
class Progress {
    private final Deadlines deadlines;
    private final ClockFaces faces;
    private final StationLine line;
    private final Turns turns;

    Progress(Deadlines deadlines, ClockFaces faces, StationLine line, Turns turns) {
        this.deadlines = deadlines;
        this.faces = faces;
        this.line = line;
        this.turns = turns;
    }

    List<Deadline> running(Scene scene) {
        return deadlines.findByMatterIdOrderById(scene.matter().id()).stream()
                .filter(one -> one.status() == DeadlineStatus.OPEN)
                .sorted(Comparator.comparing(Deadline::dueOn))
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
