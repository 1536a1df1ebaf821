package org.zhihe.casework.party;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.access.Doorkeeper;
import org.zhihe.casework.access.Lifetime;
import org.zhihe.casework.access.Stay;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.matter.Actor;

/** Lets a party into its matter by number and query code, and remembers the browser for a while. */
@Singleton
public class Admission {
    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

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
    private final Audit audit;
    private final Clock clock;

    Admission(
            Parties parties,
            PartyAccesses accesses,
            QueryCodes codes,
            Doorkeeper doorkeeper,
            Audit audit,
            Clock clock) {
        this.parties = parties;
        this.accesses = accesses;
        this.codes = codes;
        this.doorkeeper = doorkeeper;
        this.audit = audit;
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
            LOG.info("a query code has to wait, from {}", network);
            return new Recognised(Answer.WAIT, null);
        }
        List<Party> admitted = parties.admitted(number);
        Optional<Party> party =
                admitted.stream().filter(one -> codes.matches(one, code)).findFirst();
        if (party.isEmpty()) {
            audit.refused(Act.CODE_REFUSED, Actor.nobody(), matterOf(admitted), "code", network);
            return new Recognised(Answer.UNKNOWN, null);
        }
        doorkeeper.letIn(attempt);
        Party known = party.get();
        audit.record(
                Act.CODE_ACCEPTED, Actor.party(known.id()), known.matterId(), "code of party " + known.id(), network);
        return new Recognised(Answer.ADMITTED, known);
    }

    /** What was typed is not entered: only whose code was tried, if there is such a matter. */
    private static @Nullable Long matterOf(List<Party> admitted) {
        return admitted.isEmpty() ? null : admitted.get(0).matterId();
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
        access.ifPresent(any -> accesses.seen(hash, now, now.minus(Stay.MARKED), now.minus(IDLE)));
        return access;
    }

    /** How long the visit to this matter lasts; to look does not make it longer. Empty when it has ended. */
    @Transactional
    public Optional<Lifetime> lifetime(@Nullable String token, String number) {
        if (token == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return accesses.stay(Tokens.hash(token), number, now.minus(IDLE), now.minus(LONGEST))
                .map(stay -> stay.lifetime(IDLE, LONGEST));
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
