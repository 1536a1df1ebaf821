package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PartyTies extends GenericRepository<PartyTie, Long> {
    PartyTie save(PartyTie tie);

    @Query("""
        SELECT t.account_id, a.email FROM party_tie t JOIN account a ON a.id = t.account_id
        WHERE t.party_id = :partyId AND t.ended_at IS NULL AND a.closed_at IS NULL ORDER BY t.id
        """)
    List<Holder> holders(long partyId);

    @Query("SELECT DISTINCT p.matter_id FROM party_tie t JOIN party p ON p.id = t.party_id"
            + " WHERE t.account_id = :accountId AND t.ended_at IS NULL")
    List<Long> matters(long accountId);

    @Query("UPDATE party_tie t JOIN party p ON p.id = t.party_id SET t.ended_at = :now"
            + " WHERE t.account_id = :accountId AND p.matter_id = :matterId AND t.ended_at IS NULL")
    void endInMatter(long accountId, long matterId, Instant now);

    @Query("UPDATE party_tie SET ended_at = :now WHERE account_id = :accountId AND ended_at IS NULL")
    void endOfAccount(long accountId, Instant now);

    @Introspected
    record Holder(long accountId, String email) {}
}
