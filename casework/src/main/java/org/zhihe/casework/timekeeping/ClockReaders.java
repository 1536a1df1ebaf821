package org.zhihe.casework.timekeeping;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.deadline.Debtor;
import org.zhihe.casework.matter.Desk;

/** Who among the staff can be told of a matter: those on whose desk it lies, less those who are recused from it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClockReaders extends GenericRepository<Staff, Long> {
    /** @param assigned on how many desks it lies with this very person */
    @Introspected
    record Reader(long id, long bodyId, Role role, @Nullable String email, long assigned) {
        boolean hasIt() {
            return assigned > 0;
        }
    }

    /** Of a clock of one body's case, mediation, agreement or letter, only those of that body; of a letter, of its desk. */
    @Query("""
            SELECT s.id, s.body_id, s.role, s.email, COUNT(CASE WHEN a.staff_id = s.id THEN 1 END) AS assigned
            FROM deadline d JOIN assignment a ON a.matter_id = d.matter_id
            JOIN staff s ON s.body_id = a.body_id AND s.role IN (:roles)
            LEFT JOIN enforcement_measure held ON held.id = d.subject AND d.rule = 'ENFORCEMENT_PRESERVED_EVIDENCE'
            LEFT JOIN enforcement_case e ON e.id = COALESCE(held.case_id, d.subject)
              AND (d.rule LIKE 'ENFORCEMENT%'
                OR d.rule IN ('COPYRIGHT_FILING', 'FAKE_PATENT_FILING', 'FAKE_PATENT_FOUND_FILING'))
            LEFT JOIN administrative_mediation x ON x.id = d.subject AND d.rule LIKE 'ADMINISTRATIVE%'
            LEFT JOIN consultation c ON c.id = d.subject AND d.rule = 'CONSULTATION'
            LEFT JOIN mediation_agreement g ON g.id = d.subject AND d.rule = 'CONFIRMATION_APPLICATION'
            LEFT JOIN mediation gx ON gx.id = g.mediation_id
            LEFT JOIN administrative_mediation go ON go.id = g.administrative_mediation_id
            LEFT JOIN staff asker ON asker.id = c.asked_by
            WHERE d.id = :deadlineId AND a.desk = :desk AND a.ended_at IS NULL
              AND a.body_id = COALESCE(e.body_id, x.body_id, c.body_id, gx.body_id, go.body_id, a.body_id)
              AND (asker.id IS NULL OR asker.role IN (:roles))
              AND s.disabled_at IS NULL AND s.password_hash IS NOT NULL
              AND NOT EXISTS (
                SELECT 1 FROM recusal r WHERE r.matter_id = a.matter_id AND r.staff_id = s.id AND r.lifted_at IS NULL)
            GROUP BY s.id, s.body_id, s.role, s.email
            ORDER BY s.id
            """)
    List<Reader> of(long deadlineId, Desk desk, List<Role> roles);

    /** Those of them that have to act on the transfer: of the desk that sent it, of its receiver, or with a copy. */
    @Query("""
            SELECT s.id, s.body_id, s.role, s.email,
                   (SELECT COUNT(*) FROM assignment a WHERE a.matter_id = t.matter_id AND a.desk = :desk
                     AND a.staff_id = s.id AND a.ended_at IS NULL) AS assigned
            FROM transfer t JOIN staff s ON s.role IN (:roles)
            WHERE t.id = :transferId AND s.disabled_at IS NULL AND s.password_hash IS NOT NULL
              AND (:debtor = 'SENDER' AND s.body_id = t.from_body_id AND t.from_desk = :desk
                OR :debtor = 'RECEIVER' AND s.body_id = t.to_body_id AND t.sent_at IS NOT NULL
                OR :debtor = 'OVERSIGHT' AND EXISTS (
                  SELECT 1 FROM transfer_copy c WHERE c.transfer_id = t.id AND c.body_id = s.body_id))
              AND NOT EXISTS (
                SELECT 1 FROM recusal r WHERE r.matter_id = t.matter_id AND r.staff_id = s.id AND r.lifted_at IS NULL)
            ORDER BY s.id
            """)
    List<Reader> ofTransfer(long transferId, Debtor debtor, Desk desk, List<Role> roles);
}
