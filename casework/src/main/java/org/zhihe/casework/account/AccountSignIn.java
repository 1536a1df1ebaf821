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

/** People come in to their public account with e-mail address and password, and go. */
@Singleton
public class AccountSignIn {
    public static final Duration IDLE = Duration.ofHours(1);
    public static final Duration LONGEST = Duration.ofHours(12);
    /** A whole office may share an address; somebody trying accounts one by one is still noticed. */
    static final int MISSES_OF_A_NETWORK = 200;

    private final Accounts accounts;
    private final AccountSessions sessions;
    private final Passwords passwords;
    private final Patience patience;
    private final Clock clock;

    AccountSignIn(Accounts accounts, AccountSessions sessions, Passwords passwords, Patience patience, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.patience = patience;
        this.clock = clock;
    }

    public enum Answer {
        SIGNED_IN,
        /** Unknown, not confirmed, closed and wrong password alike. */
        REFUSED,
        /** Too many misses; the password was not looked at. */
        WAIT
    }

    /** @param token for the browser's cookie, when signed in */
    public record Result(Answer answer, @Nullable String token) {}

    /**
     * @param network where the request comes from
     * @param device browser and system in a few words, for the list of sessions
     */
    @Transactional
    public Result signIn(String email, String password, String network, String device) {
        String address = Emails.plain(email);
        String byAccount = "account sign-in " + address + " from " + network;
        String byNetwork = "account sign-in from " + network;
        if (patience.exhausted(byAccount) || patience.exhausted(byNetwork, MISSES_OF_A_NETWORK)) {
            return new Result(Answer.WAIT, null);
        }
        Optional<Account> account = accounts.findByEmail(address).filter(Account::usable);
        String hash = account.map(one -> one.passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            patience.missed(byAccount);
            patience.missed(byNetwork);
            return new Result(Answer.REFUSED, null);
        }
        patience.hit(byAccount);
        return new Result(Answer.SIGNED_IN, open(account.orElseThrow(), device));
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
        holder.ifPresent(one -> sessions.seen(one.sessionId(), now, now.minus(Duration.ofMinutes(1))));
        return holder;
    }

    @Transactional
    public void signOut(String token) {
        sessions.end(Tokens.hash(token));
    }
}
