package org.zhihe.admin.mail;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.notification.MessageStatus;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;

/** Sends what is due. Rows stay locked while their mails go, so that several programs never send the same one at once. */
@Singleton
class MailRound {
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private final OutboxMessages messages;
    private final MailSender sender;
    private final Clocks clocks;

    MailRound(OutboxMessages messages, MailSender sender, Clocks clocks) {
        this.messages = messages;
        this.sender = sender;
        this.clocks = clocks;
    }

    @Transactional
    void go() {
        for (OutboxMessage message : messages.claimDue(clocks.now())) {
            if (!attempt(message)) {
                // One failure is enough to find out that the server is away; the others keep their turn.
                return;
            }
        }
    }

    private boolean attempt(OutboxMessage message) {
        long id = Objects.requireNonNull(message.id());
        Instant now = clocks.now();
        try {
            sender.send(message);
            messages.attempted(id, MessageStatus.SENT, null, now, now);
            LOG.info("mail {} sent", id);
            return true;
        } catch (RuntimeException failure) {
            String kind = kindOf(failure);
            boolean givenUp = message.attempts() >= PAUSES.size();
            Instant next = givenUp ? now : now.plus(PAUSES.get(message.attempts()));
            messages.attempted(id, givenUp ? MessageStatus.FAILED : MessageStatus.WAITING, kind, next, null);
            LOG.warn("mail {} not sent, attempt {}: {}", id, message.attempts() + 1, kind);
            return false;
        }
    }

    /** Never the server's text: it may repeat the recipient. */
    private static String kindOf(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
