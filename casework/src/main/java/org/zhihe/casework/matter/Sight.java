package org.zhihe.casework.matter;

/**
 * What every query by desk has in common, so that none of them forgets it. In the statement {@code m} is the matter,
 * {@code :officerId} who asks, and {@code :ownOnly} whether that person sees nothing but what is assigned to them.
 */
public final class Sight {
    /** Leaves out matters the officer is recused from. */
    public static final String NOT_RECUSED = " AND NOT EXISTS (SELECT 1 FROM recusal q"
            + " WHERE q.matter_id = m.id AND q.staff_id = :officerId AND q.lifted_at IS NULL) ";

    /** Those that lie on the desk now, less those the officer is recused from. */
    public static final String ON_DESK = " EXISTS (SELECT 1 FROM assignment a"
            + " WHERE a.matter_id = m.id AND a.desk = :desk AND a.body_id = :bodyId AND a.ended_at IS NULL"
            + " AND (:ownOnly = FALSE OR a.staff_id = :officerId)) " + NOT_RECUSED;

    /**
     * Holds of a court that has entrusted a mediation, until the parties have asked it to confirm what they agreed: what is
     * said and handed in to settle is none of its business before (特邀调解规定 22). {@code :bodyId} is who asks.
     */
    public static final String ENTRUSTS_ONLY = " (:desk = 'COURT' AND EXISTS (SELECT 1 FROM entrustment n"
            + " WHERE n.matter_id = m.id AND n.court_id = :bodyId)"
            + " AND NOT EXISTS (SELECT 1 FROM judicial_confirmation f"
            + " WHERE f.matter_id = m.id AND f.court_id = :bodyId AND f.applied_at IS NOT NULL)) ";

    private Sight() {}
}
