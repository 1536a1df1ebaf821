package org.zhihe.casework.enforcement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Sight;

/** Enforcement cases. Who may load one is part of each query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface EnforcementCases extends GenericRepository<EnforcementCase, Long> {
    EnforcementCase save(EnforcementCase opened);

    EnforcementCase update(EnforcementCase opened);

    /** The latest of a matter at this body. */
    @Query("""
            SELECT x.* FROM enforcement_case x JOIN matter m ON m.id = x.matter_id
            WHERE m.number = :number AND x.body_id = :bodyId
            """ + Sight.NOT_RECUSED + """
            ORDER BY x.id DESC LIMIT 1
            """)
    Optional<EnforcementCase> findOnDesk(String number, long bodyId, long officerId);

    /** Those that a code is compared with; who shows none is told of none. */
    List<EnforcementCase> findByDecisionNumberIn(List<String> numbers);

    /** For work that was handed an id by another record, never by a person. */
    Optional<EnforcementCase> findById(long id);

    @Query(
            "SELECT * FROM enforcement_case"
                    + " WHERE matter_id = :matterId AND body_id = :bodyId AND ended_at IS NULL ORDER BY id DESC LIMIT 1 FOR UPDATE")
    Optional<EnforcementCase> lockOpen(long matterId, long bodyId);

    /** Of a lead that is being opened at this body; name of the constant. */
    @Query("""
            SELECT CASE
              WHEN EXISTS (SELECT 1 FROM transfer t WHERE t.matter_id = m.id AND t.to_body_id = :bodyId
                AND t.result = 'FILED') OR c.channel = 'HANDED_OVER' THEN 'HANDED_OVER'
              WHEN c.channel = 'FOUND' THEN 'FOUND'
              ELSE 'REPORTED' END
            FROM matter m LEFT JOIN counter_filing c ON c.matter_id = m.id WHERE m.id = :matterId
            """)
    String sourceOf(long matterId, long bodyId);

    @Query(
            "SELECT COUNT(*) FROM enforcement_case WHERE matter_id = :matterId AND body_id = :bodyId AND ended_at IS NULL")
    int countOpen(long matterId, long bodyId);
}
