package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Whom papers are addressed to. Only for those who were let to the paper by another query. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PaperParties extends GenericRepository<PaperParty, Long> {
    PaperParty save(PaperParty party);

    /** How many it is the first time for: 1 or 0. */
    @Query("UPDATE official_paper_party SET read_at = :now"
            + " WHERE paper_id = :paperId AND party_id = :partyId AND read_at IS NULL")
    int read(long paperId, long partyId, Instant now);

    @Query("SELECT p.id AS party_id, p.name, a.read_at FROM official_paper_party a JOIN party p ON p.id = a.party_id"
            + " WHERE a.paper_id = :paperId ORDER BY p.side, p.position")
    List<Reader> of(long paperId);

    @Introspected
    record Reader(long partyId, String name, @Nullable Instant readAt) {}
}
