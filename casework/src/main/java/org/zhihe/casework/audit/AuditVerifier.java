package org.zhihe.casework.audit;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.zhihe.casework.access.ServiceSecret;
import org.zhihe.casework.deadline.Clocks;

/** Walks the chain and names the first row that is not as it was linked. Reads only, a page at a time. */
public final class AuditVerifier {
    /** An entry older than this has been linked, unless nobody links. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final AuditRows rows;
    private final ServiceSecret secret;
    private final Instant now;

    public AuditVerifier(Connection connection, ServiceSecret secret, Instant now) {
        this.rows = new AuditRows(connection);
        this.secret = secret;
        this.now = now;
    }

    public Verdict everything() throws SQLException {
        return verify(AuditRows.Place.START, null, "1970-01-01", TIME.format(now.minus(PATIENCE)));
    }

    /** The links made on that day, held by the last of the day before and the first of the day after, and its entries. */
    public Verdict of(LocalDate day) throws SQLException {
        Instant end = day.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant();
        Instant patience = now.minus(PATIENCE);
        return verify(
                rows.lastBefore(day),
                day,
                TIME.format(day.atStartOfDay(Clocks.ZONE).toInstant()),
                TIME.format(end.isBefore(patience) ? end : patience));
    }

    private Verdict verify(AuditRows.Place start, @Nullable LocalDate day, String from, String until)
            throws SQLException {
        AuditRows.Place last = start;
        long links = 0;
        for (List<AuditRows.Row> page = rows.after(last); !page.isEmpty(); page = rows.after(last)) {
            for (AuditRows.Row row : page) {
                String flaw = flaw(last, row);
                if (flaw != null) {
                    return new Verdict(links, last, flaw);
                }
                if (day != null && row.place().day().compareTo(day.toString()) > 0) {
                    return ended(links, last, from, until);
                }
                last = row.place();
                links++;
            }
        }
        return ended(links, last, from, until);
    }

    private @Nullable String flaw(AuditRows.Place last, AuditRows.Row row) {
        AuditRows.Place place = row.place();
        if (place.seq() != last.seq() + 1) {
            return "link " + (last.seq() + 1) + " is missing";
        }
        if (row.entry() == null) {
            return "entry " + row.entryId() + " is missing, which link " + place.seq() + " of " + place.day()
                    + " holds";
        }
        if (!row.entry()
                .hashAfter(last.hash(), place.seq(), place.day(), secret)
                .equals(place.hash())) {
            return "entry " + row.entryId() + " is not what link " + place.seq() + " of " + place.day() + " holds";
        }
        return null;
    }

    private Verdict ended(long links, AuditRows.Place last, String from, String until) throws SQLException {
        Long never = rows.firstUnlinked(from, until);
        return new Verdict(links, last, never == null ? null : "entry " + never + " was never linked");
    }

    /**
     * @param links how many were found in order
     * @param head the last of them
     * @param flaw the first bad row, or null when there is none
     */
    public record Verdict(
            long links, AuditRows.Place head, @Nullable String flaw) {
        public boolean whole() {
            return flaw == null;
        }
    }
}
