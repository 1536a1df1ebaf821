package org.zhihe.casework.adjudication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Sight;

/** Adjudications. Who may load one is part of each query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Adjudications extends GenericRepository<AdministrativeAdjudication, Long> {
    AdministrativeAdjudication save(AdministrativeAdjudication adjudication);

    AdministrativeAdjudication update(AdministrativeAdjudication adjudication);

    /** The latest of a matter at this body. */
    @Query("""
            SELECT x.* FROM administrative_adjudication x JOIN matter m ON m.id = x.matter_id
            WHERE m.number = :number AND x.body_id = :bodyId
            """ + Sight.NOT_RECUSED + """
            ORDER BY x.id DESC LIMIT 1
            """)
    Optional<AdministrativeAdjudication> findOnDesk(String number, long bodyId, long officerId);

    @Query(
            "SELECT * FROM administrative_adjudication"
                    + " WHERE matter_id = :matterId AND body_id = :bodyId AND ended_at IS NULL ORDER BY id DESC LIMIT 1 FOR UPDATE")
    Optional<AdministrativeAdjudication> lockOpen(long matterId, long bodyId);

    /** Those of the matter that are not filed yet. */
    @Query("SELECT * FROM administrative_adjudication WHERE matter_id = :matterId AND status = 'REQUESTED'"
            + " AND ended_at IS NULL ORDER BY id FOR UPDATE")
    List<AdministrativeAdjudication> lockRequested(long matterId);

    @Query(
            "SELECT COUNT(*) FROM administrative_adjudication WHERE matter_id = :matterId AND body_id = :bodyId AND ended_at IS NULL")
    int countOpen(long matterId, long bodyId);
}
