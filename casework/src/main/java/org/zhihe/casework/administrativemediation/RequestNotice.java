package org.zhihe.casework.administrativemediation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.mediation.Consent.Channel;

/**
 * That a respondent was sent the request, and when it had it in hand.
 *
 * @param sentAt when it was let in to read it here; null when it was handed the request on paper alone
 * @param receivedOn with {@code channel}; null until it has opened or been handed the request
 * @param leftOutOn when the authority decided to go on without it, and in {@code leftOutBecause} why; null unless it did
 */
@MappedEntity("administrative_mediation_notice")
record RequestNotice(
        @Id @GeneratedValue @Nullable Long id,
        long mediationId,
        long partyId,
        @Nullable Instant sentAt,
        @Nullable LocalDate receivedOn,
        @Nullable Channel channel,
        @Nullable LocalDate leftOutOn,
        @Nullable String leftOutBecause) {

    static RequestNotice to(long partyId, long mediationId) {
        return new RequestNotice(null, mediationId, partyId, null, null, null, null, null);
    }

    /** Sending again sends it again; the first time counts. Whoever is sent it is not left out any more. */
    RequestNotice sent(Instant now) {
        return new RequestNotice(
                id, mediationId, partyId, sentAt == null ? now : sentAt, receivedOn, channel, null, null);
    }

    RequestNotice received(LocalDate day, Channel how) {
        return new RequestNotice(id, mediationId, partyId, sentAt, day, how, null, null);
    }

    RequestNotice leftOut(LocalDate day, String why) {
        return new RequestNotice(id, mediationId, partyId, sentAt, receivedOn, channel, day, why);
    }
}
