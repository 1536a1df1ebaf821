package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

/** Transfers. Who may load one is part of each query, but for work that found it by another. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Transfers extends GenericRepository<Transfer, Long> {
    String FOUND = "SELECT t.* FROM transfer t JOIN matter m ON m.id = t.matter_id WHERE t.id = :id AND ";

    Transfer save(Transfer transfer);

    Transfer update(Transfer transfer);

    /** For the desk that sends it. */
    @Query(FOUND + TransferSight.SENT_BY + Sight.NOT_RECUSED)
    Optional<Transfer> findFrom(long id, long bodyId, Desk desk, long officerId);

    /** For the body it went to, once it has gone. */
    @Query(FOUND + TransferSight.SENT_TO + Sight.NOT_RECUSED)
    Optional<Transfer> findTo(long id, long bodyId, Desk desk, long officerId);

    /** For the body that was sent a copy. */
    @Query(FOUND + TransferSight.COPIED_TO + Sight.NOT_RECUSED)
    Optional<Transfer> findCopied(long id, long bodyId, Desk desk, long officerId);

    /** What went before between whom, oldest first; locked, so that of two who send at once the second sees the first. */
    @Query("""
            SELECT t.from_body_id, t.from_name, t.to_body_id, t.to_name, t.result, t.ended_at
            FROM transfer t WHERE t.matter_id = :matterId AND t.sent_at IS NOT NULL ORDER BY t.sent_at, t.id
            FOR UPDATE
            """)
    List<Hop> course(long matterId);

    /** Those that have not gone yet. */
    @Query("SELECT COUNT(*) FROM transfer WHERE matter_id = :matterId AND from_body_id = :fromId AND from_desk = :desk"
            + " AND to_name = :toName AND kind = :kind AND sent_at IS NULL AND ended_at IS NULL")
    int countBegun(long matterId, long fromId, Desk desk, String toName, TransferKind kind);

    /** Crimes of a matter that this body transfers: begun and neither given up, nor refused here or by the police. */
    @Query("SELECT COUNT(*) FROM transfer WHERE matter_id = :matterId AND from_body_id = :fromId"
            + " AND kind = 'CRIMINAL_LEAD' AND status NOT IN ('NOT_APPROVED', 'NOT_FILED', 'CLOSED')")
    int countLeads(long matterId, long fromId);

    /** How many of the body's staff could receipt something here. */
    @Query("SELECT COUNT(*) FROM staff s WHERE s.body_id = :bodyId AND s.disabled_at IS NULL AND s.role IN "
            + TransferSight.RECEIVERS)
    int countReceivers(long bodyId);

    /** Whether a body has people here who have the matter on a desk, or were sent it by the other: then it can send it itself. */
    @Query("SELECT COUNT(*) FROM staff s WHERE s.body_id = :bodyId AND s.disabled_at IS NULL AND s.role IN "
            + TransferSight.RECEIVERS
            + " AND (EXISTS (SELECT 1 FROM assignment a"
            + " WHERE a.matter_id = :matterId AND a.body_id = :bodyId AND a.ended_at IS NULL)"
            + " OR EXISTS (SELECT 1 FROM transfer t WHERE t.matter_id = :matterId AND t.from_body_id = :fromId"
            + " AND t.to_body_id = :bodyId AND t.sent_at IS NOT NULL))")
    int countHeld(long matterId, long bodyId, long fromId);

    /** One passing from body to body. */
    @Introspected
    record Hop(
            @Nullable Long fromBodyId,
            String fromName,
            @Nullable Long toBodyId,
            String toName,
            @Nullable TransferResult result,
            @Nullable Instant endedAt) {}
}
