package org.zhihe.casework.conflict;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;

/**
 * Recognises members of staff who are in a matter themselves, and keeps them away from it. Everything belongs into the
 * transaction of the change that gave cause.
 */
@Singleton
public class Conflicts {
    private final Recusals recusals;
    private final Prints prints;
    private final List<Relief> reliefs;
    private final Journal journal;
    private final Audit audit;
    private final Clock clock;

    Conflicts(Recusals recusals, Prints prints, List<Relief> reliefs, Journal journal, Audit audit, Clock clock) {
        this.recusals = recusals;
        this.prints = prints;
        this.reliefs = reliefs;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    /** To be called when who is in a matter, or how to reach them, may have changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void review(long matterId) {
        prints.takeMatter(matterId);
        settle(matterId, null);
    }

    /** To be called when a member of staff is hired or their data change; with {@link Contact#ground} null. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reviewStaff(long staffId, Contact contact) {
        prints.takeStaff(staffId, contact);
        settle(null, staffId);
    }

    /** Keeps somebody away from now on; if they had the matter in hand, it goes back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recuse(Recusal recusal, String name, Actor actor) {
        recusals.save(recusal);
        MatterEvent event =
                switch (recusal.source()) {
                    case RECOGNISED -> MatterEvent.RECUSAL_RECOGNISED;
                    case DECLARED -> MatterEvent.RECUSAL_DECLARED;
                    case DECIDED -> MatterEvent.RECUSAL_DECIDED;
                };
        journal.enter(recusal.matterId(), event, actor, name, recusal.ground(), recusal.note());
        audit.record(Act.RECUSED, actor, recusal.matterId(), "staff " + recusal.staffId());
        reliefs.forEach(relief -> relief.relieve(recusal.matterId(), recusal.staffId()));
    }

    private void settle(@Nullable Long matterId, @Nullable Long staffId) {
        for (Recusals.Outdated gone : recusals.outdated(matterId, staffId)) {
            recusals.lift(gone.id(), null, clock.instant());
            journal.enter(gone.matterId(), MatterEvent.RECUSAL_OUTDATED, Actor.system(), gone.name());
        }
        for (Recusals.Match match : recusals.unrecognised(matterId, staffId)) {
            if (recusals.colleaguesWhoMay(match.matterId(), match.staffId()) == 0) {
                // Hidden from the last one of a desk, the matter would lie where nobody sees it.
                continue;
            }
            Recusal recusal = new Recusal(
                    null,
                    match.matterId(),
                    match.staffId(),
                    match.ground(),
                    RecusalSource.RECOGNISED,
                    "",
                    null,
                    clock.instant(),
                    null,
                    null);
            recuse(recusal, match.name(), Actor.system());
        }
    }

    /** Takes down the prints of whoever has changed. */
    @Singleton
    static class Prints {
        private final ContactPrints rows;
        private final Fingerprints fingerprints;
        private final List<ContactSource> sources;

        Prints(ContactPrints rows, Fingerprints fingerprints, List<ContactSource> sources) {
            this.rows = rows;
            this.fingerprints = fingerprints;
            this.sources = sources;
        }

        void takeMatter(long matterId) {
            // Deleting what is not there locks the end of the index, and all who file at the same time behind it.
            if (rows.countOfMatter(matterId) > 0) {
                rows.forgetMatter(matterId);
            }
            for (ContactSource source : sources) {
                for (Contact contact : source.ofMatter(matterId)) {
                    fingerprints
                            .of(contact)
                            .forEach(print -> rows.save(
                                    new ContactPrint(null, print, null, matterId, contact.ground(), contact.sure())));
                }
            }
        }

        void takeStaff(long staffId, Contact contact) {
            rows.forgetStaff(staffId);
            fingerprints
                    .of(contact)
                    .forEach(print -> rows.save(new ContactPrint(null, print, staffId, null, null, true)));
        }
    }
}
