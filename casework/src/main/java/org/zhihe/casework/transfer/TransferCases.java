package org.zhihe.casework.transfer;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** What letters say; for whoever has found the transfer. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TransferCases extends GenericRepository<TransferCase, Long> {
    TransferCase save(TransferCase stated);

    Optional<TransferCase> findByTransferId(long transferId);
}
