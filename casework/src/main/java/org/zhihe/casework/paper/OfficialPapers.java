package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

/**
 * Official papers. Who may read one is part of each query: of staff on whose desk the matter lies, the body that
 * issued it, the court it is addressed to, and the centre; of parties those it is addressed to.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface OfficialPapers extends GenericRepository<OfficialPaper, Long> {
    /** Holds of those among the staff who may read paper {@code o} of matter {@code m}. */
    String FOR_STAFF = " (o.body_id = :bodyId OR o.court_id = :bodyId OR :desk = 'INTAKE') AND " + Sight.ON_DESK;

    OfficialPaper save(OfficialPaper paper);

    /** Only to withdraw it: what it says has no method that changes it. */
    OfficialPaper update(OfficialPaper paper);

    Optional<OfficialPaper> findByFormKey(String formKey);

    /** So that of a matter one paper after the other is issued. To be asked before anything else is read. */
    @Query("SELECT id FROM matter WHERE number = :number FOR UPDATE")
    Optional<Long> lockMatter(String number);

    /** Those of the kind that were issued under this number and hold. */
    @Query("SELECT id FROM official_paper WHERE matter_id = :matterId AND kind = :kind AND procedure_id = :procedureId"
            + " AND number = :number AND withdrawn_at IS NULL")
    List<Long> standing(long matterId, OfficialPaperKind kind, long procedureId, String number);

    @Query("SELECT o.id, o.kind, o.title, o.number, o.body_name, o.issued_on, o.withdrawn_at FROM official_paper o"
            + " JOIN matter m ON m.id = o.matter_id WHERE m.number = :number AND " + FOR_STAFF + " ORDER BY o.id")
    List<Line> onDesk(String number, Desk desk, long bodyId, long officerId, boolean ownOnly);

    @Query("SELECT o.* FROM official_paper o JOIN matter m ON m.id = o.matter_id"
            + " WHERE o.id = :id AND m.number = :number AND " + FOR_STAFF)
    Optional<OfficialPaper> findOnDesk(long id, String number, Desk desk, long bodyId, long officerId, boolean ownOnly);

    /** For whoever has issued it, locked. */
    @Query("SELECT o.* FROM official_paper o JOIN matter m ON m.id = o.matter_id"
            + " WHERE o.id = :id AND m.number = :number AND o.body_id = :bodyId AND " + Sight.ON_DESK + " FOR UPDATE")
    Optional<OfficialPaper> lockOwn(long id, String number, Desk desk, long bodyId, long officerId, boolean ownOnly);

    @Query("SELECT o.id, o.kind, o.title, o.number, o.body_name, o.issued_on, o.withdrawn_at FROM official_paper o"
            + " JOIN official_paper_party a ON a.paper_id = o.id"
            + " WHERE o.matter_id = :matterId AND a.party_id = :partyId ORDER BY o.id")
    List<Line> ofParty(long matterId, long partyId);

    @Query("SELECT o.* FROM official_paper o JOIN official_paper_party a ON a.paper_id = o.id"
            + " WHERE o.id = :id AND o.matter_id = :matterId AND a.party_id = :partyId")
    Optional<OfficialPaper> findOfParty(long id, long matterId, long partyId);

    /** For anybody who has the hash; nothing but when it was issued and whether it still holds is told of it. */
    Optional<OfficialPaper> findFirstBySha256OrderById(String sha256);

    /** A paper without what it says. */
    @Introspected
    record Line(
            long id,
            OfficialPaperKind kind,
            String title,
            String number,
            String bodyName,
            LocalDate issuedOn,
            @Nullable Instant withdrawnAt) {
        public boolean withdrawn() {
            return withdrawnAt != null;
        }
    }
}
