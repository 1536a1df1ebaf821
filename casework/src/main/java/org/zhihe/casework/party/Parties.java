package org.zhihe.casework.party;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Parties of matters. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Parties extends GenericRepository<Party, Long> {
    Party save(Party party);

    /** Applicants first, each side in the order it was stated. */
    @Query("SELECT * FROM party WHERE matter_id = :matterId ORDER BY side, position")
    List<Party> ofMatter(long matterId);

    /** The first applicant of each matter of a series. */
    @Query("""
            SELECT p.* FROM party p JOIN matter m ON m.id = p.matter_id
            WHERE m.series_key = :seriesKey AND p.side = 'APPLICANT' AND p.position = 0
            """)
    List<Party> applicantsOfSeries(String seriesKey);

    /** For work that was handed an id by another record of the same transaction, never by a person. */
    Optional<Party> findById(long id);

    Optional<Party> findByIdAndMatterId(long id, long matterId);

    /** Locked, so that what concerns one party happens one after the other. */
    @Query("SELECT * FROM party WHERE id = :id AND matter_id = :matterId FOR UPDATE")
    Optional<Party> lock(long id, long matterId);

    @Query("UPDATE party SET invited_at = :now WHERE id = :partyId AND matter_id = :matterId AND invited_at IS NULL")
    void invite(long partyId, long matterId, Instant now);

    /** The code of another version opens nothing any more, nor do the visits that it has opened. */
    @Query("UPDATE party SET code_version = :version WHERE id = :partyId AND matter_id = :matterId")
    void changeCode(long partyId, long matterId, int version);

    /** When nobody needs to know any more who the party is by a paper. */
    @Query(
            "UPDATE party SET identity_kind = NULL, identity_number = NULL WHERE id = :partyId AND matter_id = :matterId")
    void forgetIdentity(long partyId, long matterId);

    /** Whether who it is lies in a sealed record of its own: 1 or 0. */
    @Query("SELECT COUNT(*) FROM protected_identity WHERE party_id = :partyId")
    int countProtected(long partyId);

    /** Respondents are stated anew when a filing is corrected; nothing refers to them before a matter is accepted. */
    @Query("DELETE FROM party WHERE matter_id = :matterId AND side = 'RESPONDENT'")
    void forgetRespondents(long matterId);

    /** Those who can open the matter: applicants at once, respondents once invited. */
    @Query("""
            SELECT p.* FROM party p JOIN matter m ON m.id = p.matter_id
            WHERE m.number = :number AND (p.side = 'APPLICANT' OR p.invited_at IS NOT NULL)
            """)
    List<Party> admitted(String number);
}
