package org.zhihe.casework.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/** The applicant's side rates the service once the matter has ended; the centre calls back whoever was not satisfied. */
@Singleton
public class RatingDesk {
    private final Matters matters;
    private final Ratings ratings;
    private final Clocks clocks;
    private final Journal journal;

    RatingDesk(Matters matters, Ratings ratings, Clocks clocks, Journal journal) {
        this.matters = matters;
        this.ratings = ratings;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Transactional
    public void rate(PartyAccess access, RatingLevel level, Resolution resolution, @Nullable String comment) {
        if (access.side() != Side.APPLICANT) {
            throw new NotFound();
        }
        // Locked, so that of two who rate at once the second is told that there is a rating.
        Matter matter =
                matters.lockByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
        if (!MatterStatus.MOVES.ends(matter.status())) {
            throw new StepRefused("rating.not-ended");
        }
        if (ratings.findByMatterId(matter.id()).isPresent()) {
            throw new StepRefused("rating.given");
        }
        Rating rating = Rating.given(access, level, resolution, comment, clocks.now());
        if (level.bad()) {
            rating.toCallBackBy(clocks.start(matter.id(), DeadlineRule.RATING_CALLBACK));
        }
        ratings.save(rating);
        journal.enter(matter.id(), MatterEvent.RATED, access.actor(), level, resolution);
    }

    @Transactional
    public void recordCallback(Officer officer, String number, int seenVersion, CallbackResult result, String note) {
        Matter matter = matters.findOnDesk(
                        number, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        Rating rating = ratings.findByMatterId(matter.id()).orElseThrow(NotFound::new);
        StaleVersion.refuseUnless(seenVersion, rating.version());
        rating.calledBack(result, note, officer.id(), clocks.now());
        ratings.update(rating);
        clocks.met(matter.id(), DeadlineRule.RATING_CALLBACK);
        journal.enter(matter.id(), MatterEvent.CALLED_BACK, officer.actor(), result);
    }
}
