package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private final EvidenceStore store;
    private final VerificationLog log;
    private final Semaphore reading = new Semaphore(AT_ONCE);

    Verification(EvidenceItems items, EvidenceStore store, VerificationLog log) {
        this.items = items;
        this.store = store;
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
        Integrity found = check(received.get(0).sha256());
        log.enter(received.stream().map(Received::id).toList(), found, Actor.nobody(), network);
        return Optional.of(new Verified(received.get(0).receivedAt(), found));
    }

    /** For staff, of one file they have found: whether the stored bytes still are those that were received. */
    public Integrity check(Evidence item, Actor actor) {
        Integrity found = check(item.sha256());
        log.enter(List.of(Objects.requireNonNull(item.id())), found, actor, null);
        return found;
    }

    private Integrity check(String sha256) {
        if (!reading.tryAcquire()) {
            return Integrity.NOT_CHECKED;
        }
        try (InputStream stored = store.open(sha256);
                Digests digests = new Digests(stored)) {
            digests.transferTo(OutputStream.nullOutputStream());
            if (digests.stored().sha256().equals(sha256)) {
                return Integrity.UNCHANGED;
            }
            LOG.error("content {} is not what was received", sha256);
            return Integrity.CHANGED;
        } catch (IOException lost) {
            LOG.error("content {} cannot be read: {}", sha256, lost.getClass().getSimpleName());
            return Integrity.CHANGED;
        } finally {
            reading.release();
        }
    }
}
