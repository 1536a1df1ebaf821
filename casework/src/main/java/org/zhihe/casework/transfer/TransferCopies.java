package org.zhihe.casework.transfer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TransferCopies extends GenericRepository<TransferCopy, Long> {
    TransferCopy save(TransferCopy copy);

    @Query("SELECT name FROM transfer_copy WHERE transfer_id = :transferId ORDER BY id")
    List<String> names(long transferId);

    @Query("SELECT COUNT(*) FROM transfer_copy c JOIN staff s ON s.body_id = c.body_id"
            + " WHERE c.transfer_id = :transferId AND s.disabled_at IS NULL AND s.role = 'PROCURATORATE_OBSERVER'")
    int countReaders(long transferId);
}
