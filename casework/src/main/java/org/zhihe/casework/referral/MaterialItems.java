package org.zhihe.casework.referral;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MaterialItems extends GenericRepository<MaterialItem, String> {
    @Query("""
            SELECT i.* FROM material_item i JOIN body b ON b.code = i.court_code
            WHERE b.id = :courtId ORDER BY i.position, i.code
            """)
    List<MaterialItem> ofCourt(long courtId);
}
