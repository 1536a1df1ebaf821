package org.zhihe.casework.administrativemediation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.zhihe.casework.matter.Sight;

/** Administrative mediations. Who may load one is part of each query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AdministrativeMediations extends GenericRepository<AdministrativeMediation, Long> {
    AdministrativeMediation save(AdministrativeMediation opened);

    AdministrativeMediation update(AdministrativeMediation opened);

    /** The latest of a matter at this body. */
    @Query("""
            SELECT x.* FROM administrative_mediation x JOIN matter m ON m.id = x.matter_id
            WHERE m.number = :number AND x.body_id = :bodyId
            """ + Sight.NOT_RECUSED + """
            ORDER BY x.id DESC LIMIT 1
            """)
    Optional<AdministrativeMediation> findOnDesk(String number, long bodyId, long officerId);

    @Query("SELECT * FROM administrative_mediation WHERE id = :id FOR UPDATE")
    Optional<AdministrativeMediation> lock(long id);

    /** Of the matter, as long as it runs. */
    @Query(
            "SELECT * FROM administrative_mediation WHERE id = :id AND matter_id = :matterId AND ended_at IS NULL FOR UPDATE")
    Optional<AdministrativeMediation> lockOfMatter(long id, long matterId);

    @Query(
            "SELECT * FROM administrative_mediation"
                    + " WHERE matter_id = :matterId AND body_id = :bodyId AND ended_at IS NULL ORDER BY id DESC LIMIT 1 FOR UPDATE")
    Optional<AdministrativeMediation> lockOpen(long matterId, long bodyId);

    @Query(
            "SELECT COUNT(*) FROM administrative_mediation WHERE matter_id = :matterId AND body_id = :bodyId AND ended_at IS NULL")
    int countOpen(long matterId, long bodyId);
}
