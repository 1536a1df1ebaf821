package org.zhihe.casework.evidence;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Writes down who had a piece of evidence in hand: in the transaction of a change, and before anything is handed out.
 * What hands out bytes is an entry of the audit too.
 */
@Singleton
public class Custody {
    /** A page with pictures asks for them each time it is drawn; whoever looks again so soon is still looking. */
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final CustodyEntries entries;
    private final Contents contents;
    private final Audit audit;
    private final Clock clock;

    Custody(CustodyEntries entries, Contents contents, Audit audit, Clock clock) {
        this.entries = entries;
        this.contents = contents;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param details fill the sentence of the act */
    @Transactional(Transactional.TxType.MANDATORY)
    void enter(long evidenceId, CustodyAct act, Actor actor, @Nullable String network, Object... details) {
        entries.save(new CustodyEntry(
                null,
                evidenceId,
                act,
                Details.write(details),
                actor.kind(),
                actor.staffId(),
                actor.partyId(),
                actor.accountId(),
                network,
                clock.instant()));
    }

    /**
     * Somebody is about to be handed it, or looks at what is written about it. Refuses what a scanner has not let pass; of
     * what cannot be drawn there is no preview.
     */
    @Transactional
    void handed(Evidence item, CustodyAct act, Actor actor, @Nullable String network) {
        long id = Objects.requireNonNull(item.id());
        if (act == CustodyAct.PREVIEWED && !Previews.draws(item.mediaType())) {
            throw new NotFound();
        }
        boolean own = actor.partyId() != null && actor.partyId() == item.partyId();
        if (act.handsOut() && !contents.mayBeHandedOut(item.sha256(), own)) {
            throw new StepRefused("evidence.held-back");
        }
        if (act == CustodyAct.PREVIEWED && stillLooking(id, actor)) {
            return;
        }
        enter(id, act, actor, network);
        if (act.handsOut()) {
            audit.record(Act.EVIDENCE_READ, actor, item.matterId(), "evidence " + id, network);
        }
    }

    List<CustodyLine> of(long evidenceId) {
        return entries.of(evidenceId);
    }

    private boolean stillLooking(long id, Actor actor) {
        Instant since = clock.instant().minus(ONE_LOOK);
        return entries.count(
                        id,
                        CustodyAct.PREVIEWED,
                        actor.kind().name(),
                        actor.staffId(),
                        actor.partyId(),
                        actor.accountId(),
                        since)
                > 0;
    }
}
