package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.party.Powers;

/** Powers of attorney, also those that have ended. Who may load one is part of each query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PowersOfAttorney extends GenericRepository<PowerOfAttorney, Long> {
    PowerOfAttorney save(PowerOfAttorney power);

    PowerOfAttorney update(PowerOfAttorney power);

    /** The newest first. */
    @Query("SELECT * FROM power_of_attorney WHERE party_id = :partyId ORDER BY id DESC")
    List<PowerOfAttorney> ofParty(long partyId);

    @Query("SELECT w.* FROM power_of_attorney w JOIN party p ON p.id = w.party_id"
            + " WHERE p.matter_id = :matterId ORDER BY w.id DESC")
    List<PowerOfAttorney> ofMatter(long matterId);

    @Query("SELECT * FROM power_of_attorney WHERE id = :id AND party_id = :partyId")
    Optional<PowerOfAttorney> findOfParty(long id, long partyId);

    @Query("SELECT * FROM power_of_attorney WHERE id = :id AND account_id = :accountId")
    Optional<PowerOfAttorney> findOfAccount(long id, long accountId);

    /** What the account has accepted and is good today or later; the newest first. */
    @Query("SELECT * FROM power_of_attorney WHERE account_id = :accountId AND ended_at IS NULL"
            + " AND valid_until >= :today ORDER BY id DESC")
    List<PowerOfAttorney> inHand(long accountId, LocalDate today);

    /** The same with the matter and the party it is about; the account reads them also before the first day. */
    @Query("SELECT w.id, m.number, p.name AS party_name, w.powers, w.valid_from, w.valid_until"
            + " FROM power_of_attorney w JOIN party p ON p.id = w.party_id JOIN matter m ON m.id = p.matter_id"
            + " WHERE w.account_id = :accountId AND w.ended_at IS NULL AND w.valid_until >= :today ORDER BY w.id DESC")
    List<Held> held(long accountId, LocalDate today);

    /** For work that a mailed link has handed the id. */
    @Query("SELECT * FROM power_of_attorney WHERE id = :id")
    Optional<PowerOfAttorney> findById(long id);

    /** A power as its representative sees it. */
    @Introspected
    record Held(long id, String number, String partyName, Powers powers, LocalDate validFrom, LocalDate validUntil) {}
}
