package org.zhihe.casework.audit;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.zhihe.casework.matter.Actor;

/** What somebody who is signed in asked for and did not get. */
@Singleton
public class RefusedTries {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FORBIDDEN = 403;
    private static final Set<Integer> NOT_THERE = Set.of(404, 405);
    private static final int LONGEST = 120;

    private final Audit audit;
    private final AuditEntries entries;

    RefusedTries(Audit audit, AuditEntries entries) {
        this.audit = audit;
        this.entries = entries;
    }

    /** A page that is not there may be a slip of the finger; a matter that is not theirs, or a change, is not. */
    public static boolean count(String method, String path, int status) {
        return status == FORBIDDEN
                || NOT_THERE.contains(status) && (path.startsWith("/matters/") || !READING.contains(method));
    }

    /**
     * @param route pattern of the address, never the address itself, which may hold anything; empty when there is none
     * @param number of the matter it was about
     */
    @Transactional
    public void enter(Actor actor, String method, String route, @Nullable String number, @Nullable String network) {
        String subject = method + " " + (route.isEmpty() ? "no such address" : route.replaceAll("[^\\w./{}-]", ""));
        Long matterId = number == null ? null : entries.matterOf(number).orElse(null);
        audit.refused(
                Act.ACCESS_REFUSED,
                actor,
                matterId,
                subject.substring(0, Math.min(LONGEST, subject.length())),
                network);
    }
}
