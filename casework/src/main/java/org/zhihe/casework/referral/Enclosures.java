package org.zhihe.casework.referral;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Enclosures extends GenericRepository<Enclosure, Long> {
    Enclosure save(Enclosure enclosure);

    List<Enclosure> findByReferralIdOrderById(long referralId);
}
