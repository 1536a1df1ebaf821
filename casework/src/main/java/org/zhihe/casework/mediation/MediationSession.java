package org.zhihe.casework.mediation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/** A meeting of the parties with the mediator, and the record written of it (调解笔录). */
@MappedEntity("mediation_session")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class MediationSession {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long mediationId;
    SessionStatus status;
    Mode mode;
    Instant startsAt;
    String place;

    @Nullable
    String present;

    @Nullable
    String record;

    MediationSession() {}

    /** Where people meet. */
    public enum Mode {
        ON_SITE,
        REMOTE,
        MIXED
    }

    static MediationSession schedule(long mediationId, Mode mode, Instant startsAt, String place) {
        MediationSession session = new MediationSession();
        session.mediationId = mediationId;
        session.status = SessionStatus.SCHEDULED;
        session.mode = mode;
        session.startsAt = startsAt;
        session.place = place;
        return session;
    }

    void hold(String whoWasPresent, String written) {
        status = SessionStatus.MOVES.move(status, SessionStatus.HELD);
        present = whoWasPresent;
        record = written;
    }

    void cancel() {
        status = SessionStatus.MOVES.move(status, SessionStatus.CANCELLED);
    }

    public long id() {
        return id;
    }

    public SessionStatus status() {
        return status;
    }

    public Mode mode() {
        return mode;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public String place() {
        return place;
    }

    public @Nullable String present() {
        return present;
    }

    public @Nullable String record() {
        return record;
    }
}
