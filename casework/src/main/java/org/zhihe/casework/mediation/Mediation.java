package org.zhihe.casework.mediation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.procedure.TransitionRefused;

/** One mediation of a matter, from the committee's desk to its end. */
@MappedEntity("mediation")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Mediation {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    MediationStatus status;
    long bodyId;

    @Nullable
    Long mediatorId;

    @Nullable
    String endingCode;

    @Nullable
    String endingNote;

    Instant openedAt;

    @Nullable
    Instant agreedToMediateAt;

    @Nullable
    Instant endedAt;

    Mediation() {}

    static Mediation open(long matterId, long bodyId, Instant now) {
        Mediation mediation = new Mediation();
        mediation.matterId = matterId;
        mediation.bodyId = bodyId;
        mediation.status = MediationStatus.OPENED;
        mediation.openedAt = now;
        return mediation;
    }

    /** The first mediator, or another one in place of the first; refused once the mediation has ended. */
    void appoint(long mediator) {
        if (status == MediationStatus.OPENED) {
            status = MediationStatus.MOVES.move(status, MediationStatus.AWAITING_CONSENT);
        } else {
            refuseIfEnded();
        }
        mediatorId = mediator;
    }

    /** Takes it from the mediator if that is who has it and it still runs; says whether it did. */
    boolean relieve(long mediator) {
        boolean inHand = mediatorId != null && mediatorId == mediator && !MediationStatus.MOVES.ends(status);
        if (inHand) {
            mediatorId = null;
        }
        return inHand;
    }

    /** A side said no. */
    void refuseConsent() {
        status = MediationStatus.MOVES.move(status, MediationStatus.CONSENT_REFUSED);
    }

    /** A side that had said no is willing after all. */
    void reconsider() {
        if (status != MediationStatus.CONSENT_REFUSED) {
            throw new TransitionRefused(status, MediationStatus.AWAITING_CONSENT);
        }
        status = MediationStatus.MOVES.move(status, MediationStatus.AWAITING_CONSENT);
    }

    /** All parties are willing. */
    void start(Instant now) {
        status = MediationStatus.MOVES.move(status, MediationStatus.MEDIATING);
        agreedToMediateAt = now;
    }

    /** To be called by the agreement that ends it. */
    public void agree(Instant now) {
        end(MediationStatus.AGREED, null, null, now);
    }

    void fail(FailureReason reason, String note, Instant now) {
        end(MediationStatus.FAILED, reason.name(), note, now);
    }

    void terminate(TerminationReason reason, String note, Instant now) {
        end(MediationStatus.TERMINATED, reason.name(), note, now);
    }

    private void end(MediationStatus ending, @Nullable String code, @Nullable String note, Instant now) {
        status = MediationStatus.MOVES.move(status, ending);
        endingCode = code;
        endingNote = note;
        endedAt = now;
    }

    /** Sessions and offers belong into a mediation both sides agreed to. */
    void refuseUnlessMediating() {
        if (status != MediationStatus.MEDIATING) {
            throw new StepRefused("mediation.not-mediating", status);
        }
    }

    void refuseIfEnded() {
        if (MediationStatus.MOVES.ends(status)) {
            throw new StepRefused("mediation.ended", status);
        }
    }

    public void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long matterId() {
        return matterId;
    }

    public MediationStatus status() {
        return status;
    }

    public long bodyId() {
        return bodyId;
    }

    public @Nullable Long mediatorId() {
        return mediatorId;
    }

    public @Nullable String endingCode() {
        return endingCode;
    }

    public @Nullable String endingNote() {
        return endingNote;
    }
}
