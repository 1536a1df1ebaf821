package org.zhihe.casework.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.party.Party;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KeptIdentities extends GenericRepository<Party, Long> {
    /** Numbers that are still there although their owners have taken the consent back. */
    @Query("""
            SELECT DISTINCT p.id AS party_id, p.matter_id FROM consent c JOIN party p ON p.id = c.party_id
            WHERE c.kind = 'SENSITIVE_DATA' AND c.withdrawn_at IS NOT NULL AND p.identity_number IS NOT NULL
              AND p.id > :after ORDER BY p.id LIMIT 100
            """)
    List<Unwilling> unwilling(long after);

    /** Numbers of the matters that an account holds with its owner's consent. */
    @Query("""
            SELECT DISTINCT m.number FROM party_tie t JOIN consent c ON c.party_id = t.party_id
              JOIN party p ON p.id = t.party_id JOIN matter m ON m.id = p.matter_id
            WHERE t.account_id = :accountId AND t.ended_at IS NULL AND c.kind = 'SENSITIVE_DATA'
              AND c.withdrawn_at IS NULL ORDER BY m.number DESC LIMIT 50
            """)
    List<String> agreedInMatters(long accountId);

    @Introspected
    record Unwilling(long partyId, long matterId) {}
}
