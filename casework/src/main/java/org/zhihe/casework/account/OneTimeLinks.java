package org.zhihe.casework.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OneTimeLinks extends GenericRepository<OneTimeLink, Long> {
    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findById(long id);

    @Query("UPDATE one_time_link SET used_at = :now WHERE id = :id AND used_at IS NULL AND expires_at > :now")
    int use(long id, Instant now);

    @Query("UPDATE one_time_link SET used_at = :now WHERE account_id = :accountId AND used_at IS NULL")
    void voidOfAccount(long accountId, Instant now);

    @Query("UPDATE one_time_link SET used_at = :now WHERE staff_id = :staffId AND used_at IS NULL")
    void voidOfStaff(long staffId, Instant now);

    @Query("UPDATE one_time_link SET used_at = :now WHERE purpose = :purpose AND subject_id = :subjectId"
            + " AND used_at IS NULL")
    void voidOfSubject(LinkPurpose purpose, long subjectId, Instant now);

    @Query("SELECT COUNT(*) FROM one_time_link WHERE email = :email AND purpose = :purpose AND created_at >= :since")
    int countSince(String email, LinkPurpose purpose, Instant since);
}
