package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.zhihe.casework.matter.ProcedureKind;

/** Decisions about the way of a matter, newest first. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RouteDecisions extends GenericRepository<RouteDecision, Long> {
    RouteDecision save(RouteDecision decision);

    @Query("""
            SELECT r.procedure_kind, b.name AS body_name, r.basis, r.reason, s.name AS decided_by_name, r.decided_at
            FROM route_decision r JOIN body b ON b.id = r.body_id JOIN staff s ON s.id = r.decided_by
            WHERE r.matter_id = :matterId ORDER BY r.id DESC
            """)
    List<RouteRow> ofMatter(long matterId);

    @Introspected
    record RouteRow(
            ProcedureKind procedureKind,
            String bodyName,
            String basis,
            @Nullable String reason,
            String decidedByName,
            Instant decidedAt) {}
}
