package org.zhihe.casework.transfer;

/**
 * What the statements about transfers have in common, so that none forgets who asks. In them {@code t} is the transfer,
 * {@code m} its matter, {@code :bodyId} and {@code :desk} those of the officer.
 */
final class TransferSight {
    static final String SENT_BY = " t.from_body_id = :bodyId AND t.from_desk = :desk ";

    /** What goes to police or procuratorate is for their liaisons, whatever other roles somebody there may have. */
    static final String SENT_TO = " t.to_body_id = :bodyId AND t.sent_at IS NOT NULL AND (:desk = 'OVERSIGHT') ="
            + " EXISTS (SELECT 1 FROM body o WHERE o.id = t.to_body_id AND o.kind IN ('POLICE', 'PROCURATORATE')) ";

    static final String COPIED_TO =
            " t.sent_at IS NOT NULL AND :desk = 'OVERSIGHT' AND EXISTS (SELECT 1 FROM transfer_copy c"
                    + " WHERE c.transfer_id = t.id AND c.body_id = :bodyId) ";

    static final String SEEN = " (" + SENT_BY + " OR " + SENT_TO + " OR " + COPIED_TO + ") ";

    /** The clock that runs for it. */
    static final String CLOCK = " LEFT JOIN deadline l ON l.matter_id = t.matter_id AND l.rule = t.awaited"
            + " AND l.subject = t.id AND l.status = 'OPEN' ";

    /** When that clock ends: at its hour, or with its last day, as days end in China. */
    static final String DUE = " COALESCE(l.due_at, TIMESTAMPADD(HOUR, 16, CAST(l.due_on AS DATETIME(6)))) ";

    /** Roles that read what comes to their body. */
    static final String RECEIVERS = " ('INTAKE_OFFICER', 'ENFORCEMENT_OFFICER', 'ADJUDICATOR', 'POLICE_LIAISON',"
            + " 'PROCURATORATE_OBSERVER') ";

    private TransferSight() {}
}
