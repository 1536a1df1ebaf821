package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.casework.access.Doorkeeper;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;

/** From the right password to a session: a code, or an app that is set up now. Its session opens no page of the staff's. */
@Singleton
public class SecondStage {
    static final Duration FOR_A_CODE = Duration.ofMinutes(5);
    static final Duration FOR_AN_APP = Duration.ofMinutes(30);
    /** Wrong codes after which the password is asked for again. */
    static final int MISSES = 5;

    private final StaffSessions sessions;
    private final StaffMembers staff;
    private final SecondFactor factor;
    private final Doorkeeper doorkeeper;
    private final Entry entry;
    private final Audit audit;

    SecondStage(
            StaffSessions sessions,
            StaffMembers staff,
            SecondFactor factor,
            Doorkeeper doorkeeper,
            Entry entry,
            Audit audit) {
        this.sessions = sessions;
        this.staff = staff;
        this.factor = factor;
        this.doorkeeper = doorkeeper;
        this.entry = entry;
        this.audit = audit;
    }

    /** @param recoveryCodes to be shown this once; empty unless an app has just been set up */
    public record Enrolled(Arrival arrival, List<String> recoveryCodes) {}

    public Optional<Newcomer> find(@Nullable String token) {
        return Optional.ofNullable(token)
                .flatMap(one -> sessions.findByTokenHash(Tokens.hash(one)))
                .filter(session -> session.stage() != StaffSession.Stage.FULL)
                .filter(session -> session.misses() < MISSES)
                .filter(session -> entry.now().isBefore(end(session)))
                .flatMap(this::newcomer);
    }

    private static Instant end(StaffSession session) {
        boolean enrols = session.stage() == StaffSession.Stage.ENROLMENT;
        return session.createdAt().plus(enrols ? FOR_AN_APP : FOR_A_CODE);
    }

    private Optional<Newcomer> newcomer(StaffSession session) {
        return staff.findById(session.staffId())
                .filter(Staff::active)
                .map(member -> new Newcomer(
                        member,
                        Objects.requireNonNull(session.id()),
                        session.stage() == StaffSession.Stage.ENROLMENT,
                        Objects.requireNonNullElse(session.newSecret(), ""),
                        session.device()));
    }

    /** A code of the app or a recovery code; the session that was is over, the new one has a token of its own. */
    public Arrival code(String token, String typed, Knock from) {
        Optional<Newcomer> newcomer = find(token).filter(one -> !one.enrols());
        if (newcomer.isEmpty() || sessions.missed(newcomer.get().sessionId(), MISSES) == 0) {
            return Arrival.without(Arrival.Answer.OVER);
        }
        Staff member = newcomer.get().member();
        Knock knock = SignIn.knock(member.login(), from.network(), from.browser());
        Doorkeeper.Attempt attempt = doorkeeper.attempt(knock, "code");
        if (attempt.mustWait()) {
            return Arrival.later(attempt.pause());
        }
        if (!factor.passes(member.id(), typed)) {
            audit.refused(Act.SIGN_IN_REFUSED, Actor.staff(member.id()), null, "code", knock.network());
            return find(token).isPresent() ? Arrival.refused() : Arrival.without(Arrival.Answer.OVER);
        }
        doorkeeper.letIn(attempt);
        return entry.instead(token, member, knock, newcomer.get().device());
    }

    /** The app's first code proves that it is set up. */
    public Enrolled enrol(String token, String typed, Knock from) {
        Optional<Newcomer> newcomer = find(token).filter(Newcomer::enrols);
        if (newcomer.isEmpty()) {
            return new Enrolled(Arrival.without(Arrival.Answer.OVER), List.of());
        }
        Staff member = newcomer.get().member();
        Optional<List<String>> codes = factor.set(member.id(), newcomer.get().newSecret(), typed);
        if (codes.isEmpty()) {
            return new Enrolled(Arrival.refused(), List.of());
        }
        Knock knock = SignIn.knock(member.login(), from.network(), from.browser());
        return new Enrolled(entry.afterEnrolment(member, knock, newcomer.get().device()), codes.get());
    }
}
