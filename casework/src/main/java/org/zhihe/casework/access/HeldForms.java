package org.zhihe.casework.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps what somebody sent after the session had ended, sealed, until the same person is back. */
@Singleton
public class HeldForms {
    public static final Duration KEPT = Duration.ofHours(1);
    /** More than the longest of our forms; a longer one is none of ours. */
    static final int LONGEST = 300_000;

    /** Of one owner; a sixth makes the first go. */
    static final int MOST = 5;

    private static final int LONGEST_PATH = 300;

    private final HeldFormRows rows;
    private final Sealing sealing;
    private final Clock clock;

    HeldForms(HeldFormRows rows, Sealing sealing, Clock clock) {
        this.rows = rows;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What was sent where; whose it is comes with it. */
    public record Sent(String path, boolean multipart, String fields) {}

    /** The token that gets the form back; empty for what is too large to be one of ours. */
    @Transactional
    public Optional<String> hold(String program, String owner, Sent sent) {
        if (sent.fields().length() > LONGEST || sent.path().length() > LONGEST_PATH) {
            return Optional.empty();
        }
        String token = Tokens.fresh();
        rows.removeOld(clock.instant().minus(KEPT));
        if (rows.countOf(program, owner) >= MOST) {
            rows.removeFirstOf(program, owner);
        }
        rows.save(new HeldForm(
                Tokens.hash(token),
                program,
                owner,
                sent.path(),
                sent.multipart(),
                sealing.seal(sent.fields()),
                clock.instant()));
        return Optional.of(token);
    }

    /** Once: whoever asks with the token, and is not the owner, ends its keeping too. */
    @Transactional
    public Optional<Sent> take(String program, String token, Predicate<String> isOwner) {
        String hash = Tokens.hash(token);
        return rows.find(hash, program, clock.instant().minus(KEPT))
                .filter(found -> rows.remove(hash) == 1)
                .filter(found -> isOwner.test(found.owner()))
                .map(found -> new Sent(found.path(), found.multipart(), sealing.open(found.fields())));
    }
}
