package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.enforcement.RemedyOutcome;
import org.zhihe.casework.matter.ProcedureKind;

/** Decisions and letters of a matter, read for the papers that go along. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PaperRows extends GenericRepository<TransferCase, Long> {
    @Query("""
            SELECT t.kind, b.name AS body_name, t.case_number, t.result, t.decision_number, t.decided_on, t.note, t.review
            FROM (
              SELECT 'ENFORCEMENT' AS kind, body_id, case_number, result, decision_number, decided_on, note,
                     (SELECT a.outcome FROM enforcement_act a WHERE a.case_id = enforcement_case.id
                       AND a.outcome IN ('CHANGED', 'SETTLED', 'REVOKED', 'REORDERED', 'UNLAWFUL', 'VOID') ORDER BY a.id DESC LIMIT 1) AS review
                FROM enforcement_case WHERE matter_id = :matterId AND decided_on IS NOT NULL
              UNION ALL
              SELECT 'ADJUDICATION', body_id, case_number, result, decision_number, decided_on, note, NULL
                FROM administrative_adjudication WHERE matter_id = :matterId AND decided_on IS NOT NULL
            ) t JOIN body b ON b.id = t.body_id ORDER BY t.decided_on, t.kind
            """)
    List<DecisionLine> decisions(long matterId);

    @Query("""
            SELECT r.number, b.name AS court_name, r.sent_on, r.receipt_number, r.materials
            FROM court_referral r JOIN body b ON b.id = r.court_id
            WHERE r.matter_id = :matterId AND r.sent_on IS NOT NULL ORDER BY r.id
            """)
    List<LetterLine> letters(long matterId);

    /**
     * @param result name of the constant in the procedure's own enum
     * @param review what a reconsideration or a suit has made of it, if it is not any more what it was
     */
    @Introspected
    record DecisionLine(
            ProcedureKind kind,
            String bodyName,
            @Nullable String caseNumber,
            String result,
            @Nullable String decisionNumber,
            LocalDate decidedOn,
            @Nullable String note,
            @Nullable RemedyOutcome review) {}

    /** @param materials one a line */
    @Introspected
    record LetterLine(
            String number,
            String courtName,
            LocalDate sentOn,
            @Nullable String receiptNumber,
            @Nullable String materials) {}
}
