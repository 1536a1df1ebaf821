package org.zhihe.casework.representation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.party.PartyAccess;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountAccesses extends GenericRepository<PartyTie, Long> {
    /**
     * The parties an account acts for today, by every way it may: what has ended, not begun or run out is not among
     * them. {@code place} sorts the stronger tie to the front.
     */
    String ACTING = """
            SELECT t.party_id, 'HOLDER' AS capacity, 'FULL' AS powers, 0 AS place
              FROM party_tie t WHERE t.account_id = :accountId AND t.ended_at IS NULL
            UNION ALL
            SELECT t.party_id, 'MEMBER', 'FULL', 1
              FROM company_member c JOIN party_tie t ON t.account_id = c.company_id AND t.ended_at IS NULL
              WHERE c.account_id = :accountId AND c.ended_at IS NULL
            UNION ALL
            SELECT w.party_id, 'REPRESENTATIVE', w.powers, CASE w.powers WHEN 'SPECIAL' THEN 2 ELSE 3 END
              FROM power_of_attorney w
              WHERE w.account_id = :accountId AND w.ended_at IS NULL
                AND w.valid_from <= :today AND w.valid_until >= :today
            """;

    /** Respondents open a matter once they are invited, whoever acts for them. */
    String LET_IN = "(p.side = 'APPLICANT' OR p.invited_at IS NOT NULL)";

    @Query("SELECT p.id AS party_id, m.id AS matter_id, m.number, p.side, x.capacity, x.powers,"
            + " a.id AS account_id FROM (" + ACTING + ") x"
            + " JOIN party p ON p.id = x.party_id JOIN matter m ON m.id = p.matter_id"
            + " JOIN account a ON a.id = :accountId"
            + " WHERE m.number = :number AND " + LET_IN
            + " ORDER BY x.place, p.id LIMIT 1")
    Optional<PartyAccess> find(long accountId, String number, LocalDate today);

    /** One row a matter, the newest first; the clock is one the party may know of. */
    @Query("SELECT * FROM (SELECT m.id AS matter_id, m.number, m.title, m.kind, m.status, m.filed_at,"
            + " p.side, p.name AS party_name, x.capacity, x.powers, d.rule, d.due_on,"
            + " CASE WHEN m.series_key IS NULL THEN NULL ELSE (SELECT r.name FROM party r"
            + " WHERE r.matter_id = m.id AND r.side = 'RESPONDENT' AND r.position = 0) END AS series_respondent,"
            + " ROW_NUMBER() OVER (PARTITION BY m.id ORDER BY x.place, p.id) AS nth FROM (" + ACTING + ") x"
            + " JOIN party p ON p.id = x.party_id JOIN matter m ON m.id = p.matter_id"
            + " LEFT JOIN deadline d ON d.id = (SELECT o.id FROM deadline o"
            + " WHERE o.matter_id = m.id AND o.status = 'OPEN' AND o.rule NOT LIKE 'TRANSFER%'"
            + " AND (p.side = 'APPLICANT' OR o.rule = 'MEDIATION' OR o.rule LIKE 'CONFIRMATION%')"
            + " ORDER BY o.due_on, o.id LIMIT 1)"
            + " WHERE m.id < :before AND " + LET_IN + ") y"
            + " WHERE y.nth = 1 ORDER BY y.matter_id DESC LIMIT :most")
    List<MatterRow> matters(long accountId, LocalDate today, long before, int most);
}
