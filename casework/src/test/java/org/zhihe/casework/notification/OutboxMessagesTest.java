package org.zhihe.casework.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.AFiling.aFiling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;

class OutboxMessagesTest extends CaseworkTest {
    private final OutboxMessages messages = the(OutboxMessages.class);

    @BeforeEach
    void theOutboxIsEmpty() {
        List<OutboxMessage> due;
        while (!(due = claimedAt(CLOCK.instant().plus(Duration.ofDays(1000)))).isEmpty()) {
            due.forEach(one -> attempted(one, MessageStatus.SENT, Duration.ZERO));
        }
    }

    private List<OutboxMessage> claimed() {
        return claimedAt(CLOCK.instant());
    }

    private List<OutboxMessage> claimedAt(Instant now) {
        return inTransaction(() -> messages.claimDue(now));
    }

    private void attempted(OutboxMessage message, MessageStatus status, Duration later) {
        boolean sent = status == MessageStatus.SENT;
        messages.attempted(
                message.id(),
                status,
                sent ? null : "connection refused",
                CLOCK.instant().plus(later),
                sent ? CLOCK.instant() : null);
    }

    private OutboxMessage posted() {
        MatterAtHand matter = aFiling().filed();
        return claimed().stream()
                .filter(one -> one.matterId() == matter.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMailWaitsAsItWasWritten() {
        OutboxMessage message = posted();
        assertThat(message.notice()).isEqualTo("FILED");
        assertThat(message.recipient()).isEqualTo("zhangsan@example.invalid");
        assertThat(message.status()).isEqualTo(MessageStatus.WAITING);
        assertThat(message.attempts()).isZero();
        assertThat(message.createdAt()).isEqualTo(CLOCK.instant());
    }

    @Test
    void aMailThatWasSentIsNotSentAgain() {
        attempted(posted(), MessageStatus.SENT, Duration.ZERO);
        assertThat(claimed()).isEmpty();
    }

    @Test
    void aMailThatFailedIsTriedAgainLater() {
        OutboxMessage message = posted();
        attempted(message, MessageStatus.WAITING, Duration.ofMinutes(5));
        assertThat(claimed()).isEmpty();
        CLOCK.pass(Duration.ofMinutes(5));
        assertThat(claimed()).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(message.id());
            assertThat(again.attempts()).isEqualTo(1);
            assertThat(again.failure()).isEqualTo("connection refused");
        });
    }

    @Test
    void aMailThatWasGivenUpWaitsNoMore() {
        attempted(posted(), MessageStatus.FAILED, Duration.ZERO);
        assertThat(claimedAt(CLOCK.instant().plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void aMailOneProgramHasTakenIsLeftToIt() {
        OutboxMessage message = posted();
        inTransaction(() -> {
            assertThat(claimed()).extracting(OutboxMessage::id).contains(message.id());
            List<OutboxMessage> other = java.util.concurrent.CompletableFuture.supplyAsync(this::claimed)
                    .join();
            assertThat(other).isEmpty();
            return null;
        });
    }

    @Test
    void theNewestAreListedFirst() {
        OutboxMessage message = posted();
        assertThat(messages.newestBefore(Long.MAX_VALUE).get(0).id()).isEqualTo(message.id());
        assertThat(messages.newestBefore(message.id()))
                .extracting(OutboxMessage::id)
                .doesNotContain(message.id());
    }
}
