package org.zhihe.casework.party;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.access.Patience;
import org.zhihe.casework.access.Tokens;

/** Lets a party into its matter by number and query code, and remembers the browser for a while. */
@Singleton
public class Admission {
    /** A browser left alone this long has to show the code again: phones and counters are shared. */
    public static final Duration IDLE = Duration.ofHours(2);

    public static final Duration LONGEST = Duration.ofHours(12);

    /** A whole office or village may share an address; somebody trying numbers one by one is still noticed. */
    static final int MISSES_OF_A_NETWORK = 200;

    private final Parties parties;
    private final PartyAccesses accesses;
    private final QueryCodes codes;
    private final Patience patience;
    private final Clock clock;

    Admission(Parties parties, PartyAccesses accesses, QueryCodes codes, Patience patience, Clock clock) {
        this.parties = parties;
        this.accesses = accesses;
        this.codes = codes;
        this.patience = patience;
        this.clock = clock;
    }

    public enum Answer {
        ADMITTED,
        /** Unknown number, wrong code and somebody else's matter alike. */
        UNKNOWN,
        /** Too many misses on this number or from this network; the code was not looked at. */
        WAIT
    }

    /** @param party whose code it was, when the answer is ADMITTED */
    public record Recognised(Answer answer, @Nullable Party party) {}

    /** @param token what the browser will carry; opens the matter when the answer is ADMITTED */
    @Transactional
    public Answer show(String number, String code, String token, String network) {
        Recognised one = recognise(number, code, network);
        if (one.party() != null) {
            open(one.party(), token);
        }
        return one.answer();
    }

    /**
     * Tells by number and code which party somebody speaks for; opens nothing.
     *
     * @param network where the request comes from, to slow down guessing across numbers
     */
    @Transactional
    public Recognised recognise(String number, String code, String network) {
        String byNumber = "matter " + number;
        String byNetwork = "tracking from " + network;
        if (patience.exhausted(byNumber) || patience.exhausted(byNetwork, MISSES_OF_A_NETWORK)) {
            return new Recognised(Answer.WAIT, null);
        }
        Optional<Party> party = parties.admitted(number).stream()
                .filter(one -> codes.matches(one, code))
                .findFirst();
        if (party.isEmpty()) {
            patience.missed(byNumber);
            patience.missed(byNetwork);
            return new Recognised(Answer.UNKNOWN, null);
        }
        return new Recognised(Answer.ADMITTED, party.get());
    }

    /** Lets in without a code: the one who has just filed. */
    @Transactional
    public void open(Party party, String token) {
        accesses.open(Tokens.hash(token), party.id(), party.codeVersion(), clock.instant());
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
