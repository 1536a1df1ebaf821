package org.zhihe.casework.representation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.account.Account;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TiedAccounts extends GenericRepository<Account, Long> {
    @Query("""
            SELECT a.* FROM account a WHERE a.id IN (
              SELECT t.account_id FROM party_tie t JOIN party p ON p.id = t.party_id
               WHERE p.matter_id = :matterId AND t.ended_at IS NULL
              UNION
              SELECT c.account_id FROM company_member c
                JOIN party_tie t ON t.account_id = c.company_id AND t.ended_at IS NULL
                JOIN party p ON p.id = t.party_id
               WHERE p.matter_id = :matterId AND c.account_id IS NOT NULL AND c.ended_at IS NULL)
            """)
    List<Account> asParties(long matterId);

    @Query("""
            SELECT a.* FROM account a WHERE a.id IN (
              SELECT w.account_id FROM power_of_attorney w JOIN party p ON p.id = w.party_id
               WHERE p.matter_id = :matterId AND w.account_id IS NOT NULL AND w.ended_at IS NULL)
            """)
    List<Account> asRepresentatives(long matterId);
}
