package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;

/** Puts mails about accounts aside, in the transaction of what they tell. */
@Singleton
public class AccountMails {
    private final OutboxMessages messages;
    private final Clock clock;

    AccountMails(OutboxMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A mail that carries a link, to the address the link was made for. */
    public void send(AccountNotice notice, OneTimeLink link, String details) {
        post(notice, link.email(), link.accountId(), link.staffId(), link.id(), details);
    }

    public void tellAccount(AccountNotice notice, long accountId, String email) {
        post(notice, email, accountId, null, null, "");
    }

    public void tellAccount(AccountNotice notice, long accountId, String email, String details) {
        post(notice, email, accountId, null, null, details);
    }

    /** Of whoever has no account, or not this one. */
    public void tellAddress(AccountNotice notice, String email, String details) {
        post(notice, email, null, null, null, details);
    }

    public void tellStaff(AccountNotice notice, long staffId, String email) {
        post(notice, email, null, staffId, null, "");
    }

    public void tellStaff(AccountNotice notice, long staffId, String email, String details) {
        post(notice, email, null, staffId, null, details);
    }

    private void post(
            AccountNotice notice,
            String email,
            @Nullable Long accountId,
            @Nullable Long staffId,
            @Nullable Long linkId,
            String details) {
        messages.save(
                OutboxMessage.ofAccount(notice.name(), details, email, accountId, staffId, linkId, clock.instant()));
    }
}
