package org.zhihe.casework.entrustment;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** Knows which court entrusted a mediation: it is the one that confirms what was agreed in it (民事诉讼法 205(1), 特邀调解规定 19). */
@Singleton
public class InvitingCourts {
    private final Entrustments entrustments;
    private final Bodies bodies;

    InvitingCourts(Entrustments entrustments, Bodies bodies) {
        this.entrustments = entrustments;
        this.bodies = bodies;
    }

    /** None when no court has entrusted this matter, or the committee did not take it up. */
    public Optional<Body> of(long matterId) {
        return entrustments
                .findByMatterId(matterId)
                .filter(one -> one.takenUpOn() != null)
                .flatMap(one -> bodies.findById(one.courtId()));
    }
}
