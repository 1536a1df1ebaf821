package org.zhihe.casework.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RecoveryCodes extends GenericRepository<RecoveryCode, Long> {
    RecoveryCode save(RecoveryCode code);

    Optional<RecoveryCode> findByStaffIdAndPlaceAndUsedAtIsNull(long staffId, int place);

    @Query("UPDATE recovery_code SET used_at = :now WHERE id = :id AND used_at IS NULL")
    int use(long id, Instant now);

    @Query("SELECT COUNT(*) FROM recovery_code WHERE staff_id = :staffId AND used_at IS NULL")
    int left(long staffId);

    @Query("DELETE FROM recovery_code WHERE staff_id = :staffId")
    void remove(long staffId);
}
