package org.zhihe.casework.intake;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MatterAnswers extends GenericRepository<MatterAnswer, Long> {
    List<MatterAnswer> saveAll(Iterable<MatterAnswer> answers);

    List<MatterAnswer> findByMatterId(long matterId);

    void deleteByMatterId(long matterId);
}
