package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.evidence.EvidenceItems.Received;
import org.zhihe.casework.matter.Actor;

/**
 * Answers anybody who has the hash of a file whether it was received here. Whoever can name the hash has the file, so
 * that nothing is told but the time; whose it is and what it is about is told to nobody.
 */
@Singleton
public class Verification {
    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** Reading files is the costly part; who comes meanwhile is told that it was not checked. */
    private static final int AT_ONCE = 2;

    private final EvidenceItems items;
    private final ContentCheck content;
    private final VerificationLog log;
    private final Semaphore reading = new Semaphore(AT_ONCE);

    Verification(EvidenceItems items, ContentCheck content, VerificationLog log) {
        this.items = items;
        this.content = content;
        this.log = log;
    }

    /** As people paste it: any case, with spaces or colons in between. Empty when it is no hash. */
    public static Optional<String> hash(String text) {
        String plain = text.replaceAll("[\\s:：]", "").toLowerCase(Locale.ROOT);
        return HASH.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /**
     * SHA-256 and SM3 look alike; whichever it is. Reads the stored bytes anew, in no transaction.
     *
     * @param hash as {@link #hash} gives it
     * @return empty when nothing with this hash is in any record
     */
    public Optional<Verified> verify(String hash, String network) {
        List<Received> received = items.bySha256(hash);
        if (received.isEmpty()) {
            received = items.bySm3(hash);
        }
        if (received.isEmpty()) {
            return Optional.empty();
        }
        Finding found = check(received.get(0).sha256());
        log.enter(received.stream().map(Received::id).toList(), found, Actor.nobody(), network);
        return Optional.of(new Verified(received.get(0).receivedAt(), found));
    }

    /** For staff, of one file they have found: whether the stored bytes still are those that were received. */
    public Finding check(Evidence item, Actor actor) {
        Finding found = check(item.sha256());
        log.enter(List.of(Objects.requireNonNull(item.id())), found, actor, null);
        return found;
    }

    private Finding check(String sha256) {
        if (!reading.tryAcquire()) {
            return Finding.NOT_CHECKED;
        }
        try {
            Integrity found = content.of(sha256);
            if (found != Integrity.WHOLE) {
                LOG.error("content {} is {}", sha256, found);
            }
            return found == Integrity.WHOLE ? Finding.UNCHANGED : Finding.CHANGED;
        } finally {
            reading.release();
        }
    }
}
