package org.zhihe.casework.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConsentRows extends GenericRepository<Consent, Long> {
    Consent save(Consent consent);

    List<Consent> findByAccountIdOrderById(long accountId);

    List<Consent> findByPartyIdOrderById(long partyId);

    @Query("UPDATE consent SET withdrawn_at = :now"
            + " WHERE account_id = :accountId AND kind = :kind AND withdrawn_at IS NULL")
    int withdraw(long accountId, ConsentKind kind, Instant now);

    @Query("UPDATE consent SET withdrawn_at = :now"
            + " WHERE party_id = :partyId AND kind = :kind AND withdrawn_at IS NULL")
    int withdrawOfParty(long partyId, ConsentKind kind, Instant now);
}
