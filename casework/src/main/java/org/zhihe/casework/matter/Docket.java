package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;

/** Puts matters on desks and takes them off. Called by use cases, in their transaction. */
@Singleton
public class Docket {
    private final Assignments assignments;
    private final Tracks tracks;
    private final Clocks clocks;

    Docket(Assignments assignments, Tracks tracks, Clocks clocks) {
        this.assignments = assignments;
        this.tracks = tracks;
        this.clocks = clocks;
    }

    /** Lies on the body's desk from now on, with one person if given; whoever there had it before is relieved. */
    public void lay(long matterId, Desk desk, long bodyId, @Nullable Long staffId) {
        assignments.end(matterId, desk, bodyId, clocks.now());
        assignments.save(new Assignment(null, matterId, desk, bodyId, staffId, clocks.now(), null));
    }

    /** Lies there no more. */
    public void takeOff(long matterId, Desk desk, long bodyId) {
        assignments.end(matterId, desk, bodyId, clocks.now());
    }

    /** To be called when a procedure has ended: with none left open, it is the centre's turn to close or route again. */
    public void procedureEnded(long matterId) {
        List<Track> all = tracks.ofMatter(matterId);
        if (all.stream().noneMatch(Track::open)) {
            clocks.met(matterId, DeadlineRule.SIMPLE_TRACK);
            clocks.start(matterId, DeadlineRule.CONCLUSION);
        }
    }
}
