package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.matter.MatterEvent;

/** What happened to transfers; for whoever has found the transfer. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TransferEntries extends GenericRepository<TransferEntry, Long> {
    TransferEntry save(TransferEntry entry);

    /** @param inside whether what is the sender's own affair is among them */
    @Query("""
            SELECT x.act, x.details, x.paper_number, x.happened_on, x.entered_at, s.name AS staff_name,
                   b.short_name AS body_short_name
            FROM transfer_entry x JOIN staff s ON s.id = x.staff_id JOIN body b ON b.id = s.body_id
            WHERE x.transfer_id = :transferId AND (:inside = TRUE OR x.inside = FALSE) ORDER BY x.id DESC
            """)
    List<Line> of(long transferId, boolean inside);

    @Introspected
    record Line(
            MatterEvent act,
            String details,
            @Nullable String paperNumber,
            LocalDate happenedOn,
            Instant enteredAt,
            String staffName,
            String bodyShortName) {}
}
