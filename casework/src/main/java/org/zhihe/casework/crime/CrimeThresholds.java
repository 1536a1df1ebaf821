package org.zhihe.casework.crime;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CrimeThresholds extends GenericRepository<CrimeThreshold, String> {
    List<CrimeThreshold> findAllOrderByCode();
}
