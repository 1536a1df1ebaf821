package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.evidence.Evidence;
import org.zhihe.casework.evidence.Visibility;

/** Lists of what goes along; for whoever has found the transfer. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TransferItems extends GenericRepository<TransferItem, Long> {
    void saveAll(Iterable<TransferItem> items);

    List<TransferItem> findByTransferIdOrderByPosition(long transferId);

    /** @param after up to which position it is not asked any more */
    @Query("UPDATE transfer_item SET released_by = :staffId"
            + " WHERE transfer_id = :transferId AND trade_secret = TRUE AND position > :after")
    void release(long transferId, long staffId, int after);

    @Query("DELETE FROM transfer_item WHERE transfer_id = :transferId AND position > :after")
    void remove(long transferId, int after);

    /** The list without what papers say. */
    @Query("""
            SELECT i.position, i.kind, i.evidence_id, i.title, i.sha256, i.sm3, i.size, i.trade_secret,
                   s.name AS released_by_name, e.visibility, e.struck_at IS NOT NULL AS struck
            FROM transfer_item i LEFT JOIN evidence e ON e.id = i.evidence_id LEFT JOIN staff s ON s.id = i.released_by
            WHERE i.transfer_id = :transferId ORDER BY i.position
            """)
    List<Line> lines(long transferId);

    /** The files on the list that may be handed out: what was sealed or struck out afterwards stays here. */
    @Query("""
            SELECT e.* FROM evidence e JOIN transfer_item i ON i.evidence_id = e.id
            WHERE i.transfer_id = :transferId AND e.struck_at IS NULL
              AND (e.visibility <> 'SEALED' OR i.released_by IS NOT NULL)
            ORDER BY i.position
            """)
    List<Evidence> evidence(long transferId);

    /**
     * @param visibility of evidence, today
     * @param struck 1 when the file was struck out since, otherwise 0
     */
    @Introspected
    record Line(
            int position,
            String kind,
            @Nullable Long evidenceId,
            String title,
            String sha256,
            String sm3,
            long size,
            boolean tradeSecret,
            @Nullable String releasedByName,
            @Nullable Visibility visibility,
            int struck) {

        /** Sealed and released by nobody: on the list, but not handed out. */
        public boolean withheld() {
            return visibility == Visibility.SEALED && releasedByName == null;
        }
    }
}
