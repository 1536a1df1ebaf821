package org.zhihe.casework.representation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EarlierAccesses extends GenericRepository<PartyTie, Long> {
    /** What an account may open, and what a browser has opened, on the applicant's side. */
    String OWN = "SELECT p.matter_id FROM (" + AccountAccesses.ACTING + " UNION ALL"
            + " SELECT a.party_id, 'CODE', 'FULL', 4 FROM party_access a JOIN party q ON q.id = a.party_id"
            + " WHERE a.token_hash = :tokenHash AND a.code_version = q.code_version"
            + " AND a.last_seen_at >= :notBefore AND a.opened_at >= :openedNotBefore) x"
            + " JOIN party p ON p.id = x.party_id AND p.side = 'APPLICANT'";

    /** The newest that is against the same, about the same right, the same day or in the same words. */
    @Query("SELECT m.number, m.filed_at, m.status FROM ("
            + " SELECT o.matter_id, GROUP_CONCAT(DISTINCT o.trait) AS traits FROM sameness_print o"
            + " WHERE o.print IN (:prints) AND o.matter_id IN (" + OWN + ") GROUP BY o.matter_id) s"
            + " JOIN matter m ON m.id = s.matter_id"
            + " WHERE m.form_key <> :formKey AND m.status <> 'WITHDRAWN' AND LOCATE('TARGET', s.traits) > 0"
            + " AND (LOCATE('RIGHT', s.traits) > 0 OR LOCATE('TEXT', s.traits) > 0 OR m.happened_on = :happenedOn)"
            + " ORDER BY m.id DESC LIMIT 1")
    Optional<EarlierMatter> find(
            long accountId,
            LocalDate today,
            String tokenHash,
            Instant notBefore,
            Instant openedNotBefore,
            List<String> prints,
            String formKey,
            LocalDate happenedOn);
}
