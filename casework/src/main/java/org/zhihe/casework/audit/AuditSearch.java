package org.zhihe.casework.audit;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhihe.casework.matter.Actor;

/** Looks through the entries. Whoever looks is entered, too. */
@Singleton
public class AuditSearch {
    private static final Pattern KIND_AND_ID = Pattern.compile("(staff|party|account) (\\d{1,18})");

    private final AuditEntries entries;
    private final Audit audit;
    private final JdbcOperations database;

    AuditSearch(AuditEntries entries, Audit audit, JdbcOperations database) {
        this.entries = entries;
        this.audit = audit;
        this.database = database;
    }

    public Optional<Long> matter(String number) {
        return entries.matterOf(number);
    }

    /** @param text the login of a member of staff, or a kind and an id such as {@code account 12} */
    public Optional<Actor> person(String text) {
        Matcher named = KIND_AND_ID.matcher(text);
        if (!named.matches()) {
            return entries.staffOf(text).map(Actor::staff);
        }
        long id = Long.parseLong(named.group(2));
        return Optional.of(
                switch (named.group(1)) {
                    case "staff" -> Actor.staff(id);
                    case "party" -> Actor.party(id);
                    default -> Actor.account(id);
                });
    }

    public Optional<AuditLine> find(long id) {
        return entries.findById(id).map(AuditSearch::line);
    }

    /** At most one line more than a page, which tells that there are more. */
    @Transactional
    public List<AuditLine> look(AuditQuestion question, Actor whoLooks) {
        List<AuditLine> lines = answer(question);
        // Behind the answer, so that it does not contain itself; in one transaction, so that there is none without.
        audit.record(Act.AUDIT_SEARCHED, whoLooks, question.matterId(), question.subject());
        return lines;
    }

    private List<AuditLine> answer(AuditQuestion question) {
        List<Object> arguments = question.arguments();
        return database.prepareStatement(question.sql(), statement -> {
            for (int i = 0; i < arguments.size(); i++) {
                statement.setObject(i + 1, arguments.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                List<AuditLine> lines = new ArrayList<>();
                while (found.next()) {
                    lines.add(line(found));
                }
                return lines;
            }
        });
    }

    @Transactional
    public ChainState state() {
        return new ChainState(
                entries.newestLinked().map(AuditSearch::line).orElse(null),
                entries.newestOf(Act.AUDIT_VERIFIED).map(AuditSearch::line).orElse(null));
    }

    private static AuditLine line(AuditEntry entry) {
        return new AuditLine(
                entry.id(),
                entry.occurredAt(),
                entry.actorKind(),
                entry.actorId(),
                entry.act(),
                entry.outcome(),
                entry.subject(),
                entry.network(),
                null,
                null,
                null);
    }

    private static AuditLine line(ResultSet found) throws SQLException {
        return new AuditLine(
                found.getLong("id"),
                found.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Actor.Kind.valueOf(found.getString("actor_kind")),
                found.getObject("actor_id", Long.class),
                Act.valueOf(found.getString("act")),
                AuditOutcome.valueOf(found.getString("outcome")),
                found.getString("subject"),
                found.getString("network"),
                found.getString("number"),
                found.getString("login"),
                found.getString("name"));
    }
}
