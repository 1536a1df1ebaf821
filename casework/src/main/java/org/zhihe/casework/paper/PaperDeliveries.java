package org.zhihe.casework.paper;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** How papers were handed over, in the order recorded. Only for those who were let to the paper by another query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PaperDeliveries extends GenericRepository<PaperDelivery, Long> {
    PaperDelivery save(PaperDelivery delivery);

    List<PaperDelivery> findByPaperIdOrderById(long paperId);
}
