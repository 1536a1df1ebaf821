package org.zhihe.casework.evidence;

import org.zhihe.casework.matter.Sight;

/**
 * What the statements about evidence have in common, so that none forgets who asks. In them {@code e} is the evidence,
 * {@code p} the party that handed it in, {@code m} the matter, {@code k} what is known of the content.
 */
final class EvidenceSight {
    static final String READABLE = " (e.visibility <> 'SEALED' OR r.staff_id IS NOT NULL) ";

    private static final String HEAD = """
            SELECT e.id, e.version, e.purpose, e.source, e.media_type, e.size, e.received_at, e.visibility,
                   e.seal_requested, e.struck_at, e.strike_reason, e.party_id, p.side, p.name AS party_name,
                   t.name AS taken_in_by, k.scan_state,
            """;

    private static final String ITEMS = """
             FROM evidence e JOIN party p ON p.id = e.party_id JOIN matter m ON m.id = e.matter_id
            LEFT JOIN evidence_content k ON k.sha256 = e.sha256 LEFT JOIN staff t ON t.id = e.taken_in_by
            """;

    /** Of what is sealed, who is not named as its reader learns only that it is there and whose it is. */
    static final String DESK_ROWS =
            HEAD + "r.staff_id AS reader, CASE WHEN " + READABLE + " THEN e.name ELSE '' END AS name, CASE WHEN "
                    + READABLE + " THEN e.source_note END AS source_note, CASE WHEN " + READABLE
                    + " THEN e.sha256 ELSE '' END AS sha256, CASE WHEN " + READABLE + " THEN k.sm3 END AS sm3" + ITEMS;

    /**
     * What one desk got for its own procedure is there for that desk alone. To a court that has only entrusted a mediation are
     * open what both sides read, what it took in or was sent itself, and what it is named a reader of.
     */
    static final String ON_DESK = """
             LEFT JOIN evidence_reader r ON r.evidence_id = e.id AND r.staff_id = :officerId
            WHERE m.number = :number AND
            """ + Sight.ON_DESK + " AND (e.kept_for IS NULL OR e.kept_for = :desk) AND (NOT "
            + Sight.ENTRUSTS_ONLY + """
              OR e.visibility = 'BOTH_SIDES' OR r.staff_id IS NOT NULL
              OR EXISTS (SELECT 1 FROM staff w WHERE w.id = e.taken_in_by AND w.body_id = :bodyId)
              OR EXISTS (SELECT 1 FROM counter_filing g JOIN staff w ON w.id = g.taken_by
                WHERE g.matter_id = m.id AND w.body_id = :bodyId AND e.received_at <= g.taken_at)
              OR EXISTS (SELECT 1 FROM referral_enclosure u JOIN court_referral v ON v.id = u.referral_id
                WHERE u.evidence_id = e.id AND v.court_id = :bodyId))
            """;

    /** Of a matter that was merged into one the officer has; who calls it has found that one on the desk. */
    static final String OF_MERGED = """
             LEFT JOIN evidence_reader r ON r.evidence_id = e.id AND r.staff_id = :officerId
            JOIN matter_link l ON l.from_id = e.matter_id AND l.to_id = :intoId
              AND l.kind = 'MERGED' AND l.undone_at IS NULL
            WHERE e.kept_for IS NULL AND
            """;

    static final String AND_READABLE = " AND " + READABLE;

    static final String PARTY_ROWS = HEAD + "y.id AS reader, e.name, e.source_note, e.sha256, k.sm3" + ITEMS;

    /** The party that asks is {@code y}. What was struck out is told only to who handed it in. */
    static final String OF_PARTY = """
             JOIN party y ON y.id = :partyId AND y.matter_id = e.matter_id
            WHERE e.matter_id = :matterId AND (e.party_id = y.id
              OR e.struck_at IS NULL
                AND (e.visibility = 'BOTH_SIDES' OR e.visibility = 'OWN_SIDE' AND p.side = y.side))
            """;

    private EvidenceSight() {}
}
