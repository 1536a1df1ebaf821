package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.ProcedureKind;

/** Decisions about the way of a matter, newest first. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RouteDecisions extends GenericRepository<RouteDecision, Long> {
    String OF_MATTER = """
            SELECT r.id, r.procedure_kind, r.body_id, b.name AS body_name, b.phone AS body_phone, r.basis,
                   r.explanation, r.reason, r.chosen_rule, r.rule_version, r.complexity, o.name AS replaced_body_name, r.new_fact,
                   s.name AS decided_by_name, r.decided_at
            FROM route_decision r JOIN body b ON b.id = r.body_id JOIN staff s ON s.id = r.decided_by
            LEFT JOIN body o ON o.id = r.replaced_body_id
            WHERE r.matter_id = :matterId
            """;

    RouteDecision save(RouteDecision decision);

    @Query(OF_MATTER + " ORDER BY r.id DESC")
    List<RouteRow> ofMatter(long matterId);

    /** Those a party may know of: there were decisions that sent a criminal lead. */
    @Query(OF_MATTER + " AND b.kind NOT IN ('POLICE', 'PROCURATORATE') ORDER BY r.id DESC")
    List<RouteRow> ofMatterForParties(long matterId);

    Optional<RouteDecision> findByIdAndMatterId(long id, long matterId);

    /** How often the matter was taken from such a procedure at this body. */
    @Query("SELECT COUNT(*) FROM route_decision"
            + " WHERE matter_id = :matterId AND replaced_kind = :kind AND replaced_body_id = :bodyId")
    int countTakenFrom(long matterId, ProcedureKind kind, long bodyId);

    /**
     * @param chosenRule null where no rule was followed
     * @param ruleVersion of that rule; null also in decisions of before there were versions
     * @param replacedBodyName whom it was taken from; null when from nobody
     */
    @Introspected
    record RouteRow(
            long id,
            ProcedureKind procedureKind,
            long bodyId,
            String bodyName,
            String bodyPhone,
            String basis,
            String explanation,
            @Nullable String reason,
            @Nullable String chosenRule,
            @Nullable Long ruleVersion,
            @Nullable Complexity complexity,
            @Nullable String replacedBodyName,
            @Nullable String newFact,
            String decidedByName,
            Instant decidedAt) {}
}
