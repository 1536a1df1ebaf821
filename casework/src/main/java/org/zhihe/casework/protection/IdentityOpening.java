package org.zhihe.casework.protection;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.procedure.OwnAct;
import org.zhihe.casework.procedure.StaleVersion;

/** One asking to know who a protected party is, and its answer. */
@MappedEntity("identity_opening")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class IdentityOpening {
    /** Long enough to call or to write, too short to become a habit. */
    static final Duration OPEN = Duration.ofHours(24);

    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    long partyId;
    long bodyId;
    IdentityOpeningStatus status;
    OpeningGround ground;
    String reason;
    long askedBy;
    Instant askedAt;

    @Nullable
    Long decidedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    String answer;

    @Nullable
    Instant openUntil;

    IdentityOpening() {}

    static IdentityOpening ask(
            Officer officer, long matterId, long partyId, OpeningGround ground, String reason, Instant now) {
        IdentityOpening asked = new IdentityOpening();
        asked.matterId = matterId;
        asked.partyId = partyId;
        asked.bodyId = officer.bodyId();
        asked.status = IdentityOpeningStatus.ASKED;
        asked.ground = ground;
        asked.reason = reason;
        asked.askedBy = officer.id();
        asked.askedAt = now;
        return asked;
    }

    void approve(long officerId, Instant now) {
        decide(officerId, IdentityOpeningStatus.OPENED, now);
        openUntil = now.plus(OPEN);
    }

    void refuse(long officerId, String why, Instant now) {
        decide(officerId, IdentityOpeningStatus.REFUSED, now);
        answer = why;
    }

    private void decide(long officerId, IdentityOpeningStatus decision, Instant now) {
        if (officerId == askedBy) {
            throw new OwnAct("identity-opening.own");
        }
        status = IdentityOpeningStatus.MOVES.move(status, decision);
        decidedBy = officerId;
        decidedAt = now;
    }

    void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }
}
