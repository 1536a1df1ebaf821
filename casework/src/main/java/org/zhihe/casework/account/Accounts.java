package org.zhihe.casework.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Public accounts. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Accounts extends GenericRepository<Account, Long> {
    Account save(Account account);

    Account update(Account account);

    Optional<Account> findById(long id);

    Optional<Account> findByEmail(String email);

    @Query("SELECT * FROM account WHERE id = :id AND closed_at IS NULL FOR UPDATE")
    Optional<Account> lockOpen(long id);
}
