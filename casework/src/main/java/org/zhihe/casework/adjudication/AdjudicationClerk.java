package org.zhihe.casework.adjudication;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Notes what is done on the way of an adjudication, and starts and ends the clocks that hang on it. */
@Singleton
public class AdjudicationClerk {
    private final Adjudications adjudications;
    private final AdjudicationActs acts;
    private final ActClocks actClocks;
    private final Clocks clocks;
    private final Journal journal;

    AdjudicationClerk(
            Adjudications adjudications, AdjudicationActs acts, ActClocks actClocks, Clocks clocks, Journal journal) {
        this.adjudications = adjudications;
        this.acts = acts;
        this.actClocks = actClocks;
        this.clocks = clocks;
        this.journal = journal;
    }

    public Set<AdjudicationActKind> done(AdministrativeAdjudication opened) {
        return acts.findByAdjudicationIdOrderById(opened.id()).stream()
                .map(AdjudicationAct::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AdjudicationActKind.class)));
    }

    /**
     * @param day on which it was done, not in the future; only a hearing lies ahead, by three working days at least
     * @param note what belongs to it, such as all that is missing, or where the hearing is
     */
    @Transactional
    public void note(
            Officer officer, String number, int seenVersion, AdjudicationActKind kind, LocalDate day, String note) {
        officer.at(Desk.ADJUDICATION);
        AdministrativeAdjudication opened =
                adjudications.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        if (!kind.possible(opened.status(), done(opened))) {
            throw new StepRefused("adjudication.act-not-now", kind);
        }
        if (kind != AdjudicationActKind.HEARING_CALLED && day.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        actClocks.refuseUntimely(opened, kind, day);
        // Raises the version: a form that was made before has not seen this. First, because the act holds it too.
        adjudications.update(opened);
        acts.save(new AdjudicationAct(null, opened.id(), kind, day, note, officer.id(), clocks.now()));
        actClocks.turn(opened, kind, day, officer);
        if (kind == AdjudicationActKind.SUPPLEMENT_ASKED) {
            journal.enter(
                    opened.matterId(),
                    MatterEvent.ADJUDICATION_SUPPLEMENT_ASKED,
                    officer.actor(),
                    note,
                    actClocks.supplementDue(opened.matterId()));
        } else {
            journal.enter(opened.matterId(), MatterEvent.ADJUDICATION_NOTED, officer.actor(), kind, day, note);
        }
    }
}
