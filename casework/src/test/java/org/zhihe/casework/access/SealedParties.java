package org.zhihe.casework.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import org.zhihe.casework.party.Party;

/** Puts a party's phone back to how it was kept before it was sealed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SealedParties extends GenericRepository<Party, Long> {
    @Query("UPDATE party SET phone = :plain WHERE id = :partyId")
    void writePlain(long partyId, String plain);
}
