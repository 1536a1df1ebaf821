package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.casework.access.Lifetime;
import org.zhihe.casework.access.Stay;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.procedure.NotFound;

/** Who of the staff is signed in, and where. */
@Singleton
public class OpenSessions {
    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(10);

    private final StaffSessions sessions;
    private final Audit audit;
    private final Clock clock;

    OpenSessions(StaffSessions sessions, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param current whether it is the one that asks */
    public record Line(long id, String device, Instant since, Instant lastSeen, boolean current) {}

    Instant now() {
        return clock.instant();
    }

    /** Returns the token for the browser; every session has one of its own. */
    String open(long staffId, StaffSession.Stage stage, @Nullable String newSecret, String device) {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        sessions.forget(staffId, now.minus(LONGEST));
        sessions.save(new StaffSession(null, Tokens.hash(token), staffId, stage, 0, newSecret, device, now, now));
        return token;
    }

    @Transactional
    public Optional<Officer> find(@Nullable String token) {
        return seated(token).map(Seated::officer);
    }

    @Transactional
    public Optional<Seated> seated(@Nullable String token) {
        if (token == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String hash = Tokens.hash(token);
        Optional<Seated> officer = sessions.officer(hash, now.minus(IDLE), now.minus(LONGEST));
        officer.ifPresent(any -> sessions.seen(hash, now, now.minus(Stay.MARKED)));
        return officer;
    }

    /** How long the session lasts; to look does not make it longer. Empty when it has ended. */
    @Transactional
    public Optional<Lifetime> lifetime(@Nullable String token) {
        if (token == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return sessions.stay(Tokens.hash(token), now.minus(IDLE), now.minus(LONGEST))
                .map(stay -> stay.lifetime(IDLE, LONGEST));
    }

    @Transactional
    public void signOut(String token) {
        find(token).ifPresent(officer -> audit.record(Act.SIGNED_OUT, officer.actor(), null, "staff " + officer.id()));
        close(token);
    }

    void close(String token) {
        sessions.end(Tokens.hash(token));
    }

    @Transactional
    public List<Line> running(Officer officer, String token) {
        Instant now = clock.instant();
        String own = Tokens.hash(token);
        return sessions.running(officer.id(), now.minus(IDLE), now.minus(LONGEST)).stream()
                .map(one -> new Line(
                        Objects.requireNonNull(one.id()),
                        one.device(),
                        one.createdAt(),
                        one.lastSeenAt(),
                        one.tokenHash().equals(own)))
                .toList();
    }

    @Transactional
    void end(Officer officer, long id) {
        if (sessions.end(id, officer.id()) == 0) {
            throw new NotFound();
        }
        audit.record(Act.SESSION_ENDED, officer.actor(), null, "session " + id);
    }

    /** Everywhere, here too. */
    @Transactional
    void endAll(Officer officer) {
        endOf(officer.id());
        audit.record(Act.SESSION_ENDED, officer.actor(), null, "staff " + officer.id());
    }

    void endOthers(long staffId, String keptToken) {
        sessions.endOthers(staffId, Tokens.hash(keptToken));
    }

    void endOf(long staffId) {
        sessions.endOthers(staffId, "");
    }
}
