package org.zhihe.casework.notification;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Puts mails aside, in the transaction of what they tell. Parties without an address get none. */
@Singleton
public class Outbox {
    private final OutboxMessages messages;

    Outbox(OutboxMessages messages) {
        this.messages = messages;
    }

    /** @param everyone false: only to the applicant's side; true: also to the respondents that were invited */
    public void post(long matterId, String notice, String details, boolean everyone, Instant now) {
        messages.post(matterId, notice, details, everyone, now);
    }

    public void postTo(long partyId, long matterId, String notice, String details, Instant now) {
        messages.postTo(partyId, matterId, notice, details, now);
    }
}
