package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.zhihe.casework.access.Doorkeeper;
import org.zhihe.casework.access.Knock;
import org.zhihe.casework.access.KnownBrowsers;
import org.zhihe.casework.access.Tokens;

/** Staff come in with login and password, and go. */
@Singleton
public class SignIn {
    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(10);
    private final StaffMembers staff;
    private final Passwords passwords;
    private final Doorkeeper doorkeeper;
    private final KnownBrowsers browsers;
    private final Clock clock;

    SignIn(StaffMembers staff, Passwords passwords, Doorkeeper doorkeeper, KnownBrowsers browsers, Clock clock) {
        this.staff = staff;
        this.passwords = passwords;
        this.doorkeeper = doorkeeper;
        this.browsers = browsers;
        this.clock = clock;
    }

    /** No transaction: no connection is held while a password is hashed, and every try is counted at once. */
    public Arrival signIn(Knock knock, String password) {
        if (PasswordRules.tooLong(password)) {
            return Arrival.refused();
        }
        Doorkeeper.Attempt attempt = doorkeeper.attempt(knock);
        if (attempt.mustWait()) {
            return Arrival.later(attempt.pause());
        }
        Optional<Staff> member = staff.findByLoginAndDisabledAtIsNull(knock.login());
        if (!passwords.matches(password, member.map(Staff::passwordHash).orElse(null))) {
            return Arrival.refused();
        }
        doorkeeper.letIn(attempt);
        String token = Tokens.fresh();
        staff.openSession(Tokens.hash(token), member.orElseThrow().id(), clock.instant());
        return Arrival.in(token, browsers.after(knock));
    }

    @Transactional
    public Optional<Officer> find(@Nullable String token) {
        if (token == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String hash = Tokens.hash(token);
        Optional<Officer> officer = staff.findBySession(hash, now.minus(IDLE), now.minus(LONGEST));
        officer.ifPresent(any -> staff.sessionSeen(hash, now, now.minus(Duration.ofMinutes(1))));
        return officer;
    }

    @Transactional
    public void signOut(String token) {
        staff.closeSession(Tokens.hash(token));
    }
}
