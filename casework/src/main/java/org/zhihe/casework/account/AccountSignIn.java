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
import org.zhihe.casework.access.Lifetime;
import org.zhihe.casework.access.Stay;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;

/** People come in to their public account with e-mail address and password, and go. */
@Singleton
public class AccountSignIn {
    public static final Duration IDLE = Duration.ofHours(1);
    public static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final Passwords passwords;
    private final Doorkeeper doorkeeper;
    private final Audit audit;
    private final Clock clock;

    AccountSignIn(
            Accounts accounts,
            AccountSessions sessions,
            Passwords passwords,
            Doorkeeper doorkeeper,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.doorkeeper = doorkeeper;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who knocks at the public door; two spellings of one address are one login. */
    public static Knock knock(String email, String network, String browser) {
        return new Knock("account", Emails.plain(email), network, browser);
    }

    /**
     * No transaction: no connection is held while a password is hashed. Unknown, not confirmed, closed and wrong
     * password are refused alike.
     *
     * @param device browser and system in a few words, for the list of sessions
     */
    public Arrival signIn(Knock knock, String password, String device) {
        if (PasswordRules.tooLong(password)) {
            return Arrival.refused();
        }
        Doorkeeper.Attempt attempt = doorkeeper.attempt(knock);
        if (attempt.mustWait()) {
            return Arrival.later(attempt.pause());
        }
        Optional<Account> account = accounts.findByEmail(knock.login()).filter(Account::usable);
        if (!passwords.matches(password, account.map(one -> one.passwordHash).orElse(null))) {
            Actor tried = account.map(one -> Actor.account(one.id())).orElse(Actor.nobody());
            audit.refused(Act.SIGN_IN_REFUSED, tried, null, "account", knock.network());
            return Arrival.refused();
        }
        doorkeeper.letIn(attempt);
        Account owner = account.orElseThrow();
        audit.record(Act.SIGNED_IN, Actor.account(owner.id()), null, "account " + owner.id(), knock.network());
        return Arrival.in(open(owner, device), doorkeeper.knownAfter(knock));
    }

    /** Opens a session without asking again: for whoever has just shown the password otherwise. */
    @Transactional
    public String open(Account account, String device) {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        sessions.save(new AccountSession(null, Tokens.hash(token), account.id(), device, now, now));
        return token;
    }

    @Transactional
    public Optional<AccountHolder> find(@Nullable String token) {
        if (token == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<AccountHolder> holder = sessions.find(Tokens.hash(token), now.minus(IDLE), now.minus(LONGEST));
        holder.ifPresent(one -> sessions.seen(one.sessionId(), now, now.minus(Stay.MARKED)));
        return holder;
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

    /** How long it lasts at least, after a request of the holder. */
    public static Lifetime lifetime(AccountHolder holder, Instant now) {
        return Stay.usedNow(holder.signedInAt(), now).lifetime(IDLE, LONGEST);
    }

    @Transactional
    public void signOut(String token) {
        sessions.end(Tokens.hash(token));
    }
}
