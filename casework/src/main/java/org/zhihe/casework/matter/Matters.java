package org.zhihe.casework.matter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Matters. Who may load one is part of each query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Matters extends GenericRepository<Matter, Long> {
    Matter save(Matter matter);

    Matter update(Matter matter);

    Optional<Matter> findByFormKey(String formKey);

    /** For work that was handed an id by another record of the same transaction, never by a person. */
    Optional<Matter> findById(long id);

    /** A matter that lies on the given desk, for one who may see it there. */
    @Query("SELECT m.* FROM matter m WHERE m.number = :number AND " + Sight.ON_DESK)
    Optional<Matter> findOnDesk(String number, Desk desk, long bodyId, long officerId, boolean ownOnly);

    @Query("SELECT m.* FROM matter m JOIN party p ON p.matter_id = m.id WHERE m.number = :number AND p.id = :partyId")
    Optional<Matter> findByNumberAndParty(String number, long partyId);

    /** The same, locked: for steps of a party that no form's version guards. */
    @Query("SELECT m.* FROM matter m JOIN party p ON p.matter_id = m.id"
            + " WHERE m.number = :number AND p.id = :partyId FOR UPDATE")
    Optional<Matter> lockByNumberAndParty(String number, long partyId);

    /**
     * One row a matter of the desk, the clock that ends first on top; {@code statuses} narrows it.
     *
     * @param search part of the number, the title or a party's name, taken literally; empty for all
     */
    @Query("""
            SELECT d.rule, d.started_on, d.due_on,
            """ + Listing.COLUMNS + """
            FROM matter m
            LEFT JOIN deadline d ON d.id = (
              SELECT o.id FROM deadline o
              WHERE o.matter_id = m.id AND o.status = 'OPEN' AND o.rule NOT LIKE 'TRANSFER%'
              ORDER BY o.due_on, o.id LIMIT 1)
            WHERE m.status IN (:statuses) AND
            """ + Sight.ON_DESK + """
              AND
            """ + Listing.SEARCHED + """
            ORDER BY d.due_on IS NULL, d.due_on, m.id DESC
            LIMIT 200
            """)
    List<QueueRow> queue(
            Desk desk, long bodyId, long officerId, boolean ownOnly, List<MatterStatus> statuses, String search);

    @Query("SELECT m.status, COUNT(*) AS matters FROM matter m WHERE " + Sight.ON_DESK + " GROUP BY m.status")
    List<StatusCount> counts(Desk desk, long bodyId, long officerId, boolean ownOnly);
}
