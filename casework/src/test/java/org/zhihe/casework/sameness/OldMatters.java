package org.zhihe.casework.sameness;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Makes a matter look as one that was filed before there were prints. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OldMatters extends GenericRepository<SamenessPrint, Long> {
    @Query("DELETE FROM sameness_print WHERE matter_id = :matterId")
    void forgetPrints(long matterId);
}
