package org.zhihe.casework.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TestParties extends GenericRepository<Party, Long> {
    @Query("UPDATE party SET code_version = code_version + 1 WHERE id = :partyId")
    void raiseCodeVersion(long partyId);
}
