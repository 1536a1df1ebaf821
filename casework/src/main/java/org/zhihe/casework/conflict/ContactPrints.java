package org.zhihe.casework.conflict;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContactPrints extends GenericRepository<ContactPrint, Long> {
    ContactPrint save(ContactPrint print);

    @Query("SELECT COUNT(*) FROM contact_print WHERE matter_id = :matterId")
    int countOfMatter(long matterId);

    @Query("SELECT COUNT(*) FROM contact_print WHERE matter_id = :matterId AND print IN (:prints)")
    int countAlike(long matterId, List<String> prints);

    @Query("DELETE FROM contact_print WHERE staff_id = :staffId")
    void forgetStaff(long staffId);

    @Query("DELETE FROM contact_print WHERE matter_id = :matterId")
    void forgetMatter(long matterId);
}
