package org.zhihe.casework.matter;

/** What every list of a desk has in common: its columns, and how it is searched. In the statement {@code m} is the matter. */
public final class Listing {
    /** Those of {@link QueueRow}, without the clock {@code d}. */
    public static final String COLUMNS = """
             m.number, m.title, m.kind, m.ip_type, m.status, m.filed_at,
                   (SELECT p.name FROM party p
                     WHERE p.matter_id = m.id AND p.side = 'APPLICANT' AND p.position = 0) AS applicant,
                   (SELECT p.name FROM party p
                     WHERE p.matter_id = m.id AND p.side = 'RESPONDENT' AND p.position = 0) AS respondent,
                   (SELECT COUNT(*) FROM party p
                     WHERE p.matter_id = m.id AND p.side = 'RESPONDENT') AS respondents,
                   (SELECT c.channel FROM counter_filing c WHERE c.matter_id = m.id) AS channel,
                   (SELECT COUNT(*) FROM protected_identity x WHERE x.matter_id = m.id) AS shields,
                   (SELECT COUNT(*) FROM matter_link k WHERE k.from_id = m.id AND k.undone_at IS NULL)
                     + (SELECT COUNT(*) FROM matter_link k WHERE k.to_id = m.id AND k.undone_at IS NULL) AS links,
                   EXISTS (SELECT 1 FROM joint_supervision j WHERE j.matter_id = m.id AND j.closed_on IS NULL)
                     AS supervised,
                   (SELECT GROUP_CONCAT(DISTINCT b.short_name ORDER BY b.id SEPARATOR '、')
                      FROM assignment w JOIN body b ON b.id = w.body_id
                     WHERE w.matter_id = m.id AND w.ended_at IS NULL AND w.desk <> 'INTAKE') AS holders,
                   m.series_position
            """;

    /** {@code :search} taken literally; empty for all. */
    public static final String SEARCHED = """
             (:search = ''
                OR LOCATE(LOWER(:search), LOWER(CONCAT_WS(' ', m.number, m.title))) > 0
                OR EXISTS (
                  SELECT 1 FROM party n WHERE n.matter_id = m.id AND LOCATE(LOWER(:search), LOWER(n.name)) > 0))
            """;

    private Listing() {}
}
