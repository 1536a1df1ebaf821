package org.zhihe.casework.administrativemediation;

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
import org.zhihe.casework.mediation.Consent.Channel;

/** Who was sent a request to mediate, and what each said to it. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface RequestNotices extends GenericRepository<RequestNotice, Long> {
    RequestNotice save(RequestNotice notice);

    RequestNotice update(RequestNotice notice);

    Optional<RequestNotice> findByMediationIdAndPartyId(long mediationId, long partyId);

    /** All respondents of the matter, also those that nobody has asked yet, each with its latest opinion. */
    @Query("""
            SELECT p.id AS party_id, p.name, n.sent_at, n.received_on, n.channel, n.left_out_because, o.opinion, o.words,
                   o.day AS opinion_on, o.channel AS opinion_channel
            FROM administrative_mediation x JOIN party p ON p.matter_id = x.matter_id AND p.side = 'RESPONDENT'
            LEFT JOIN administrative_mediation_notice n ON n.mediation_id = x.id AND n.party_id = p.id
            LEFT JOIN administrative_mediation_opinion o ON o.id = (
              SELECT MAX(l.id) FROM administrative_mediation_opinion l
              WHERE l.mediation_id = x.id AND l.party_id = p.id)
            WHERE x.id = :mediationId
            ORDER BY p.position
            """)
    List<Standing> standing(long mediationId);

    /** Of the party, in each mediation of the matter that runs and that it was sent or handed the request of. */
    @Query("""
            SELECT x.id AS mediation_id, x.status, b.name AS body_name, n.received_on, o.opinion
            FROM administrative_mediation_notice n
            JOIN administrative_mediation x ON x.id = n.mediation_id
            JOIN body b ON b.id = x.body_id
            LEFT JOIN administrative_mediation_opinion o ON o.id = (
              SELECT MAX(l.id) FROM administrative_mediation_opinion l
              WHERE l.mediation_id = n.mediation_id AND l.party_id = n.party_id)
            WHERE n.party_id = :partyId AND x.matter_id = :matterId AND x.ended_at IS NULL AND n.left_out_on IS NULL
            ORDER BY x.id
            """)
    List<Request> asked(long matterId, long partyId);

    /** A request as one respondent has it. */
    @Introspected
    record Request(
            long mediationId,
            AdministrativeMediationStatus status,
            String bodyName,
            @Nullable LocalDate receivedOn,
            @Nullable Opinion opinion) {}

    /**
     * @param channel of the receipt
     * @param leftOutBecause why the authority goes on without it; null when it does not
     * @param words what it added; null when nothing, and before it has said anything
     */
    @Introspected
    record Standing(
            long partyId,
            String name,
            @Nullable Instant sentAt,
            @Nullable LocalDate receivedOn,
            @Nullable Channel channel,
            @Nullable String leftOutBecause,
            @Nullable Opinion opinion,
            @Nullable String words,
            @Nullable LocalDate opinionOn,
            @Nullable Channel opinionChannel) {

        public boolean leftOut() {
            return leftOutBecause != null;
        }

        boolean received() {
            return receivedOn != null;
        }

        /** It has the request and has not answered. */
        boolean awaited() {
            return received() && opinion == null;
        }
    }
}
