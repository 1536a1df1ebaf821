package org.zhihe.casework.transfer;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** What victims have asked for, oldest first; one open at a time. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface VictimRemedies extends GenericRepository<VictimRemedy, Long> {
    VictimRemedy save(VictimRemedy remedy);

    VictimRemedy update(VictimRemedy remedy);

    List<VictimRemedy> findByTransferIdOrderById(long transferId);

    Optional<VictimRemedy> findByTransferIdAndGrantedIsNull(long transferId);
}
