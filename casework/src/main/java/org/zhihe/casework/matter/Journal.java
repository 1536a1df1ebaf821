package org.zhihe.casework.matter;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.zhihe.casework.notification.Outbox;

/** Writes what happened: the line of the timeline, the audit entry, and the mails to those who may read it. */
@Singleton
public class Journal {
    private final Timeline timeline;
    private final Outbox outbox;
    private final Witness witness;
    private final Clock clock;

    Journal(Timeline timeline, Outbox outbox, Witness witness, Clock clock) {
        this.timeline = timeline;
        this.outbox = outbox;
        this.witness = witness;
        this.clock = clock;
    }

    /** Belongs into the transaction of the change it tells of. */
    public void enter(long matterId, MatterEvent event, Actor actor, Object... details) {
        Instant now = clock.instant();
        String written = Details.write(details);
        timeline.save(new TimelineEntry(
                null, matterId, event, written, event.audience(), actor.kind(), actor.staffId(), actor.partyId(), now));
        witness.saw(matterId, event, actor);
        if (event.mailed()) {
            boolean everyone = event.audience() == Audience.PARTIES;
            outbox.post(matterId, event.name(), written, everyone, now);
        }
    }

    /** As {@link #enter}, with one mail to one party, whoever else may read the line. */
    public void enterAndTell(long partyId, long matterId, MatterEvent event, Actor actor, Object... details) {
        enter(matterId, event, actor, details);
        outbox.postTo(partyId, matterId, event.name(), Details.write(details), clock.instant());
    }

    /** As {@link #enterAndTell}, the mail also to those who act for the party with a power of attorney. */
    public void enterAndTellSide(long partyId, long matterId, MatterEvent event, Actor actor, Object... details) {
        enter(matterId, event, actor, details);
        outbox.postToSideOf(partyId, matterId, event.name(), Details.write(details), clock.instant());
    }
}
