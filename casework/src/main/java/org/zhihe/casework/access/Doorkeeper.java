package org.zhihe.casework.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slows down those who guess passwords without shutting anybody else out. A browser that this login has been let in with
 * before is measured by its own misses only. For all others misses are counted by login and network, by network, and by
 * login. Whether the login exists makes no difference.
 */
@Singleton
public class Doorkeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    /** A whole office may share an address. */
    static final int MISSES_OF_A_NETWORK = 100;

    /** From anywhere, so that many addresses together do not guess faster than this. */
    static final int MISSES_OF_A_LOGIN = 30;

    private final Patience patience;
    private final KnownBrowsers browsers;

    Doorkeeper(Patience patience, KnownBrowsers browsers) {
        this.patience = patience;
        this.browsers = browsers;
    }

    /**
     * @param subject what is guessed at and from where
     * @param misses so many within the window, and it has to wait
     */
    public record Measure(String subject, int misses) {}

    /** @param pause how long even the right secret has to wait; nothing at all when it may be tried */
    public record Attempt(String subject, List<Long> counted, Duration pause) {
        public boolean mustWait() {
            return !pause.isZero();
        }
    }

    /**
     * Counts this try as a miss until {@link #letIn}, so that tries made at the same time cannot outrun the count. Not to
     * be called inside a transaction, for the same reason. A try that has to wait is not counted: the door opens by itself.
     */
    public Attempt attempt(Knock knock) {
        return attempt(knock, "password");
    }

    /** @param secret what is guessed at; each is counted by itself */
    public Attempt attempt(Knock knock, String secret) {
        Attempt attempt = attempt(measures(knock, secret));
        if (attempt.mustWait()) {
            LOG.info("{} at {} has to wait, from {}", secret, knock.door(), knock.network());
        }
        return attempt;
    }

    /** For other doors. When it was right, what was missed on the first of the measures is forgotten. */
    public Attempt attempt(List<Measure> measures) {
        List<Long> counted =
                measures.stream().map(one -> patience.missed(one.subject())).toList();
        Duration wait = measures.stream()
                .map(one -> patience.wait(one.subject(), one.misses() + 1))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            patience.forgive(counted);
        }
        return new Attempt(measures.get(0).subject(), counted, wait);
    }

    /** The secret was right: what was missed from the same place before is forgotten. */
    public void letIn(Attempt attempt) {
        patience.forgive(attempt.counted());
        patience.hit(attempt.subject());
    }

    /** What the browser carries from now on, so that this login is known in it. */
    public String knownAfter(Knock knock) {
        return browsers.after(knock);
    }

    private List<Measure> measures(Knock knock, String secret) {
        String door = secret + " at " + knock.door();
        String who = door + " of " + knock.login();
        return browsers.name(knock)
                .map(name -> List.of(new Measure(who + " in browser " + name, Patience.MISSES)))
                .orElseGet(() -> List.of(
                        new Measure(who + " from " + knock.network(), Patience.MISSES),
                        new Measure(door + " from " + knock.network(), MISSES_OF_A_NETWORK),
                        new Measure(who, MISSES_OF_A_LOGIN)));
    }
}
