package org.zhihe.casework.audit;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.matter.Actor;

/**
 * What somebody wants to see of the audit, newest first. Only what is asked stands in the statement, so that one of the
 * table's indexes fits it.
 *
 * @param from the first moment
 * @param until the first moment that is not meant any more
 * @param before the last entry of the page before
 */
public record AuditQuestion(
        Instant from,
        Instant until,
        @Nullable Actor actor,
        @Nullable Act act,
        @Nullable AuditOutcome outcome,
        @Nullable Long matterId,
        @Nullable AuditLine before) {
    public static final int PAGE = 50;

    /** Kinds and ids only, for the entry that the question itself becomes. */
    String subject() {
        StringBuilder subject = new StringBuilder("entries");
        if (actor != null) {
            subject.append(" of ").append(actor.kind()).append(' ').append(actor.id());
        }
        if (act != null) {
            subject.append(' ').append(act);
        }
        if (outcome != null) {
            subject.append(' ').append(outcome);
        }
        return subject.toString();
    }

    String sql() {
        String sql = "SELECT e.id, e.occurred_at, e.actor_kind, e.actor_id, e.act, e.outcome, e.subject, e.network,"
                + " m.number, s.login, s.name FROM audit_entry e LEFT JOIN matter m ON m.id = e.matter_id"
                + " LEFT JOIN staff s ON e.actor_kind = 'STAFF' AND s.id = e.actor_id"
                + " WHERE e.occurred_at >= ? AND e.occurred_at < ?";
        if (actor != null) {
            sql += " AND e.actor_kind = ? AND e.actor_id = ?";
        }
        if (act != null) {
            sql += " AND e.act = ?";
        }
        if (outcome != null) {
            sql += " AND e.outcome = ?";
        }
        if (matterId != null) {
            sql += " AND e.matter_id = ?";
        }
        if (before != null) {
            sql += " AND e.occurred_at <= ? AND (e.occurred_at < ? OR e.id < ?)";
        }
        return sql + " ORDER BY e.occurred_at DESC, e.id DESC LIMIT " + (PAGE + 1);
    }

    /** In the order of the statement's gaps. */
    List<Object> arguments() {
        List<Object> arguments = new ArrayList<>(List.of(utc(from), utc(until)));
        if (actor != null) {
            arguments.add(actor.kind().name());
            arguments.add(actor.id());
        }
        if (act != null) {
            arguments.add(act.name());
        }
        if (outcome != null) {
            arguments.add(outcome.name());
        }
        if (matterId != null) {
            arguments.add(matterId);
        }
        if (before != null) {
            LocalDateTime at = utc(before.occurredAt());
            arguments.addAll(List.of(at, at, before.id()));
        }
        return arguments;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
