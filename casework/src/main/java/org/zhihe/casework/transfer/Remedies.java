package org.zhihe.casework.transfer;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Objections; for whoever has found the transfer. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Remedies extends GenericRepository<Remedy, Long> {
    Remedy save(Remedy remedy);

    Remedy update(Remedy remedy);

    List<Remedy> findByTransferIdOrderById(long transferId);

    Optional<Remedy> findByTransferIdAndEndedAtIsNull(long transferId);
}
