package org.zhihe.casework.sameness;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Sight;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SamenessPrints extends GenericRepository<SamenessPrint, Long> {
    void saveAll(Iterable<SamenessPrint> prints);

    @Query("SELECT m.id FROM matter m WHERE m.id > :after"
            + " AND NOT EXISTS (SELECT 1 FROM sameness_print s WHERE s.matter_id = m.id) ORDER BY m.id LIMIT 200")
    List<Long> mattersWithout(long after);

    /** Who files stays as it was. */
    @Query("DELETE FROM sameness_print WHERE matter_id = :matterId AND trait <> 'PERSON'")
    void forgetContent(long matterId);

    /**
     * Alike is who is complained about, and something besides: one shop has many who complain, one right many who copy it.
     * On the same desk; the newest first. Those that are linked already are told of elsewhere.
     */
    @Query("SELECT m.id, m.number, m.title, m.status, m.filed_at, s.traits, m.happened_on = me.happened_on AS same_day"
            + " FROM (SELECT o.matter_id, GROUP_CONCAT(DISTINCT o.trait ORDER BY o.trait) AS traits"
            + "   FROM sameness_print i JOIN sameness_print o ON o.print = i.print AND o.matter_id <> i.matter_id"
            + "   WHERE i.matter_id = :matterId GROUP BY o.matter_id) s"
            + " JOIN matter m ON m.id = s.matter_id JOIN matter me ON me.id = :matterId"
            + " WHERE LOCATE('TARGET', s.traits) > 0"
            + " AND (LOCATE('RIGHT', s.traits) > 0 OR LOCATE('TEXT', s.traits) > 0 OR LOCATE('PERSON', s.traits) > 0"
            + "   OR m.happened_on = me.happened_on)"
            + " AND NOT EXISTS (SELECT 1 FROM matter_link k WHERE k.undone_at IS NULL"
            + "   AND (k.from_id = m.id AND k.to_id = me.id OR k.from_id = me.id AND k.to_id = m.id))"
            + " AND " + Sight.ON_DESK + " ORDER BY m.id DESC LIMIT 5")
    List<AlikeRow> alike(long matterId, Desk desk, long bodyId, long officerId, boolean ownOnly);

    /** How many things the two have in common that tell who files: prints, or an account that both are in. */
    @Query("""
            SELECT (SELECT COUNT(*) FROM sameness_print a JOIN sameness_print b ON b.print = a.print
                     WHERE a.matter_id = :one AND b.matter_id = :other AND a.trait = 'PERSON')
                 + (SELECT COUNT(*) FROM party p JOIN party_tie t ON t.party_id = p.id AND t.ended_at IS NULL
                      JOIN party_tie u ON u.account_id = t.account_id AND u.ended_at IS NULL
                      JOIN party q ON q.id = u.party_id
                     WHERE p.matter_id = :one AND p.side = 'APPLICANT'
                       AND q.matter_id = :other AND q.side = 'APPLICANT')
            """)
    int samePerson(long one, long other);

    /** By whom or what matters of the desk are recognised that are not the only ones. */
    @Query("""
            SELECT DISTINCT s.print, m.id AS matter_id, m.number FROM sameness_print s JOIN matter m ON m.id = s.matter_id
            WHERE s.trait IN ('TARGET_CODE', 'TARGET_NAME') AND m.status NOT IN ('WITHDRAWN', 'MERGED', 'DECLINED')
              AND EXISTS (SELECT 1 FROM sameness_print o WHERE o.print = s.print AND o.matter_id <> s.matter_id)
              AND
            """ + Sight.ON_DESK + " ORDER BY m.id DESC LIMIT 2001")
    List<Seen> repeated(Desk desk, long bodyId, long officerId, boolean ownOnly);

    @Query("SELECT p.matter_id, p.name, p.credit_code FROM party p"
            + " WHERE p.side = 'RESPONDENT' AND p.matter_id IN (:matterIds) ORDER BY p.matter_id DESC, p.position")
    List<Target> targets(List<Long> matterIds);

    @Introspected
    record Seen(String print, long matterId, String number) {}

    @Introspected
    record Target(long matterId, String name, @Nullable String creditCode) {}

    @Query("""
            SELECT m.number, m.title, m.status FROM matter m
            WHERE m.id <> :matterId AND m.status NOT IN ('WITHDRAWN', 'MERGED', 'DECLINED')
              AND EXISTS (
                SELECT 1 FROM sameness_print i JOIN sameness_print o ON o.print = i.print AND o.trait = i.trait
                 WHERE i.matter_id = :matterId AND o.matter_id = m.id AND i.trait IN ('TARGET_CODE', 'TARGET_NAME'))
              AND
            """ + Sight.ON_DESK + " ORDER BY m.id DESC LIMIT 5")
    List<RepeatInfringers.OtherMatter> against(long matterId, Desk desk, long bodyId, long officerId, boolean ownOnly);
}
