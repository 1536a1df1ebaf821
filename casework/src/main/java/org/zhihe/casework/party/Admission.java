package org.zhihe.casework.party;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.access.Doorkeeper;
import org.zhihe.casework.access.Tokens;

/** Lets a party into its matter by number and query code, and remembers the browser for a while. */
@Singleton
public class Admission {
    /** A browser left alone this long has to show the code again: phones and counters are shared. */
    public static final Duration IDLE = Duration.ofHours(2);

    public static final Duration LONGEST = Duration.ofHours(12);

    /** A whole office or village may share an address; somebody trying numbers one by one is still noticed. */
    static final int MISSES_OF_A_NETWORK = 200;

    /** Not of the number alone: it is no secret, and whoever knows it could shut the party out with nonsense. */
    private static final int MISSES_ON_A_NUMBER_OF_A_NETWORK = 10;

    private final Parties parties;
    private final PartyAccesses accesses;
    private final QueryCodes codes;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    Admission(Parties parties, PartyAccesses accesses, QueryCodes codes, Doorkeeper doorkeeper, Clock clock) {
        this.parties = parties;
        this.accesses = accesses;
        this.codes = codes;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    public enum Answer {
        ADMITTED,
        /** Unknown number, wrong code and somebody else's matter alike. */
        UNKNOWN,
        /** Too many misses from this network, on this number or on many; the code was not looked at. */
        WAIT
    }

    /** @param party whose code it was, when the answer is ADMITTED */
    public record Recognised(Answer answer, @Nullable Party party) {}

    /** @param token what the browser carries from now on, when the answer is ADMITTED */
    public record Shown(Answer answer, @Nullable String token) {}

    /**
     * Not to be called inside a transaction, see {@link #recognise}.
     *
     * @param carried the browser's token until now
     */
    public Shown show(String number, String code, @Nullable String carried, String network) {
        Recognised one = recognise(number, code, network);
        Party party = one.party();
        return new Shown(one.answer(), party == null ? null : open(List.of(party), carried));
    }

    /**
     * Tells by number and code which party somebody speaks for; opens nothing. Not to be called inside a transaction:
     * the try counts before the code is looked at, so that tries made at the same time cannot outrun the count.
     *
     * @param network where the request comes from, to slow down guessing across numbers
     */
    public Recognised recognise(String number, String code, String network) {
        Doorkeeper.Attempt attempt = doorkeeper.attempt(List.of(
                new Doorkeeper.Measure("code of " + number + " from " + network, MISSES_ON_A_NUMBER_OF_A_NETWORK),
                new Doorkeeper.Measure("tracking from " + network, MISSES_OF_A_NETWORK)));
        if (attempt.mustWait()) {
            return new Recognised(Answer.WAIT, null);
        }
        Optional<Party> party = parties.admitted(number).stream()
                .filter(one -> codes.matches(one, code))
                .findFirst();
        if (party.isEmpty()) {
            return new Recognised(Answer.UNKNOWN, null);
        }
        doorkeeper.letIn(attempt);
        return new Recognised(Answer.ADMITTED, party.get());
    }

    /**
     * Lets in without a code: the one who has just filed, to all that one form has filed. What the browser has opened before goes on under a fresh
     * token; whoever noted down the old one, before or after, has nothing in hand.
     *
     * @param filed at least one
     * @param carried the browser's token until now
     * @return what it carries from now on
     */
    @Transactional
    public String open(List<Party> filed, @Nullable String carried) {
        String token = Tokens.fresh();
        String hash = Tokens.hash(token);
        if (carried != null) {
            accesses.move(Tokens.hash(carried), hash);
        }
        filed.forEach(party -> accesses.open(hash, party.id(), party.codeVersion(), clock.instant()));
        return token;
    }

    @Transactional
    public Optional<PartyAccess> find(@Nullable String token, String number) {
        if (token == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String hash = Tokens.hash(token);
        Optional<PartyAccess> access = accesses.find(hash, number, now.minus(IDLE), now.minus(LONGEST));
        access.ifPresent(any -> accesses.seen(hash, now, now.minus(Duration.ofMinutes(1)), now.minus(IDLE)));
        return access;
    }

    /** Whether this browser has opened the matter before, however long ago, and would be let in with the code again. */
    @Transactional
    public boolean everOpened(@Nullable String token, String number) {
        return token != null && accesses.countEver(Tokens.hash(token), number) > 0;
    }

    @Transactional
    public List<PartyAccess> opened(String token) {
        Instant now = clock.instant();
        return accesses.all(Tokens.hash(token), now.minus(IDLE), now.minus(LONGEST));
    }

    @Transactional
    public void close(String token) {
        accesses.close(Tokens.hash(token));
    }
}
