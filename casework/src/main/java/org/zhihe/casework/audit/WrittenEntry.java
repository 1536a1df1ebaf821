package org.zhihe.casework.audit;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhihe.casework.access.ServiceSecret;

/**
 * An entry as its row reads, in the words of the database.
 *
 * @param occurredAt to the microsecond, UTC; as text, so that no setting of a connection moves it
 */
@Introspected
record WrittenEntry(
        long id,
        String occurredAt,
        String actorKind,
        @Nullable Long actorId,
        String act,
        String outcome,
        @Nullable Long matterId,
        String subject,
        @Nullable String network) {
    static final String COLUMNS = "e.id, CAST(e.occurred_at AS CHAR) AS occurred_at, e.actor_kind, e.actor_id, e.act,"
            + " e.outcome, e.matter_id, e.subject, e.network";

    /**
     * HMAC over the hash before, the link's own place and day, and every column of the entry. Keyed, so that whoever can
     * write the rows cannot link them anew.
     */
    String hashAfter(String previous, long seq, String day, ServiceSecret secret) {
        return secret.signature("audit link "
                + Stream.of(
                                previous,
                                seq,
                                day,
                                id,
                                occurredAt,
                                actorKind,
                                actorId,
                                act,
                                outcome,
                                matterId,
                                subject,
                                network)
                        .map(WrittenEntry::measured)
                        .collect(Collectors.joining()));
    }

    /** With its length before it, so that no text can pass for the end of one field and the beginning of the next. */
    private static String measured(@Nullable Object value) {
        if (value == null) {
            return "-,";
        }
        String text = value.toString();
        return text.length() + ":" + text + ",";
    }
}
