package org.zhihe.casework.intake;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MatterRights extends GenericRepository<MatterRight, Long> {
    List<MatterRight> saveAll(Iterable<MatterRight> rights);

    List<MatterRight> findByMatterIdOrderByPosition(long matterId);

    void deleteByMatterId(long matterId);
}
