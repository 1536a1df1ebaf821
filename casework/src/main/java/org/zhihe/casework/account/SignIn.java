package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.zhihe.casework.access.Patience;
import org.zhihe.casework.access.Tokens;

/** Staff come in with login and password, and go. */
@Singleton
public class SignIn {
    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(10);
    /** Longer passwords cost time to hash and help nobody. */
    private static final int LONGEST_PASSWORD = 200;

    private final StaffMembers staff;
    private final Passwords passwords;
    private final Patience patience;
    private final Clock clock;

    SignIn(StaffMembers staff, Passwords passwords, Patience patience, Clock clock) {
        this.staff = staff;
        this.passwords = passwords;
        this.patience = patience;
        this.clock = clock;
    }

    /** Empty when refused, whatever the reason: unknown login, wrong password, disabled, or too many misses. */
    @Transactional
    public Optional<String> signIn(String login, String password, String network) {
        String subject = "sign-in " + login + " from " + network;
        if (password.length() > LONGEST_PASSWORD || patience.exhausted(subject)) {
            return Optional.empty();
        }
        Optional<Staff> member = staff.findByLoginAndDisabledAtIsNull(login);
        if (member.isEmpty()) {
            passwords.matchesNobody(password);
        }
        if (member.isEmpty() || !passwords.matches(password, member.get().passwordHash())) {
            patience.missed(subject);
            return Optional.empty();
        }
        patience.hit(subject);
        String token = Tokens.fresh();
        staff.openSession(Tokens.hash(token), member.get().id(), clock.instant());
        return Optional.of(token);
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
