package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.matter.ProcedureKind;

/** Ways that were open besides those decided on. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RouteAlternatives extends GenericRepository<RouteAlternative, Long> {
    String OF_MATTER = """
            SELECT a.decision_id, a.procedure_kind, b.name AS body_name, a.basis, a.explanation, a.typical_time, a.cost
            FROM route_alternative a JOIN route_decision r ON r.id = a.decision_id JOIN body b ON b.id = a.body_id
            WHERE r.matter_id = :matterId
            """;

    List<RouteAlternative> saveAll(Iterable<RouteAlternative> alternatives);

    @Query(OF_MATTER + " ORDER BY a.id")
    List<Line> ofMatter(long matterId);

    /** Without the criminal leads that once were among them. */
    @Query(OF_MATTER + " AND b.kind NOT IN ('POLICE', 'PROCURATORATE') ORDER BY a.id")
    List<Line> ofMatterForParties(long matterId);

    @Introspected
    record Line(
            long decisionId,
            ProcedureKind procedureKind,
            String bodyName,
            String basis,
            String explanation,
            String typicalTime,
            String cost) {}
}
