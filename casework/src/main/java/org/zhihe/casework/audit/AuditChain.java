package org.zhihe.casework.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.access.ServiceSecret;
import org.zhihe.casework.deadline.Clocks;

/**
 * Links committed entries, each behind the one before, so that none can be changed or taken away unnoticed. Those who
 * write entries never wait for it. Several programs may run it: the chain has one end, and one of them gets it.
 */
@Singleton
public class AuditChain {
    /** Entries looked through at once, and linked at once. */
    static final int STRETCH = 20_000;

    static final int MOST = 500;
    /** No transaction lasts as long: behind this no entry comes to light any more. */
    static final Duration SETTLED = Duration.ofMinutes(10);

    private final AuditEntries entries;
    private final AuditLinks links;
    private final ServiceSecret secret;
    private final Clock clock;

    AuditChain(AuditEntries entries, AuditLinks links, ServiceSecret secret, Clock clock) {
        this.entries = entries;
        this.links = links;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Links what lies behind the entry with this id, some of it: ids become visible out of order, so what is asked for
     * once must be asked for again until it has settled.
     */
    @Transactional
    public Stretch extend(long after) {
        long newest = entries.newest();
        long upTo = Math.min(newest, after + STRETCH);
        List<WrittenEntry> unlinked = entries.unlinked(after, upTo, MOST);
        if (!unlinked.isEmpty()) {
            link(unlinked);
        }
        boolean full = unlinked.size() == MOST;
        long reached = full ? unlinked.get(MOST - 1).id() : upTo;
        return new Stretch(unlinked.size(), reached, !full && upTo == newest);
    }

    /** The newest entry old enough that none can appear before it. */
    @Transactional
    public long settled() {
        return entries.newestBefore(clock.instant().minus(SETTLED));
    }

    @Transactional
    public Optional<AuditLink> head() {
        return links.head();
    }

    private void link(List<WrittenEntry> unlinked) {
        AuditLink last = links.head().orElse(AuditLink.NONE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        // The clocks of two machines differ; the chain's days do not go back.
        LocalDate day = today.isBefore(last.day()) ? last.day() : today;
        List<AuditLink> fresh = new ArrayList<>(unlinked.size());
        for (WrittenEntry entry : unlinked) {
            long seq = last.seq() + 1;
            String hash = entry.hashAfter(last.hash(), seq, day.toString(), secret);
            last = new AuditLink(seq, day, entry.id(), hash);
            fresh.add(last);
        }
        links.saveAll(fresh);
    }

    /**
     * @param reached everything up to this id was looked at
     * @param last whether there is nothing behind it
     */
    public record Stretch(int linked, long reached, boolean last) {}
}
