package org.zhihe.casework.notification;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhihe.casework.access.SealedText;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.notification.OutboxMessages.Representative;

/**
 * Puts mails aside, in the transaction of what they tell. Parties without an address get none; whoever acts for a party
 * today with a power of attorney gets one too, but no second one where the party has stated the same address.
 */
@Singleton
public class Outbox {
    private final OutboxMessages messages;
    private final SealedText sealed;

    Outbox(OutboxMessages messages, SealedText sealed) {
        this.messages = messages;
        this.sealed = sealed;
    }

    /** @param everyone false: only to the applicant's side; true: also to the respondents that were invited */
    public void post(long matterId, String notice, String details, boolean everyone, Instant now) {
        messages.post(matterId, notice, details, everyone, now);
        tellRepresentatives(matterId, 0, everyone, notice, details, now);
    }

    /** To the party alone: what only it may have, such as its query code. */
    public void postTo(long partyId, long matterId, String notice, String details, Instant now) {
        messages.postTo(partyId, matterId, notice, details, now);
    }

    /** To one party and those who act for it. */
    public void postToSideOf(long partyId, long matterId, String notice, String details, Instant now) {
        messages.postTo(partyId, matterId, notice, details, now);
        tellRepresentatives(matterId, partyId, true, notice, details, now);
    }

    private void tellRepresentatives(
            long matterId, long partyId, boolean everyone, String notice, String details, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        Map<Long, List<Representative>> byAccount =
                messages.representatives(matterId, partyId, everyone, today).stream()
                        .collect(Collectors.groupingBy(
                                Representative::accountId, LinkedHashMap::new, Collectors.toList()));
        for (List<Representative> one : byAccount.values()) {
            if (one.stream().noneMatch(this::readsThePartysMail)) {
                messages.save(mailTo(one.get(0), matterId, notice, details, now));
            }
        }
    }

    private boolean readsThePartysMail(Representative one) {
        String party = opened(one.partyAddress());
        return party != null && party.strip().equalsIgnoreCase(one.address());
    }

    private @Nullable String opened(@Nullable String kept) {
        return sealed.convertToEntityValue(kept, ConversionContext.DEFAULT);
    }

    private static OutboxMessage mailTo(Representative one, long matterId, String notice, String details, Instant now) {
        return new OutboxMessage(
                null,
                matterId,
                one.partyId(),
                one.accountId(),
                null,
                null,
                notice,
                details,
                one.address(),
                MessageStatus.WAITING,
                0,
                null,
                now,
                now,
                null);
    }
}
