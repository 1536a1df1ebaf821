package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhihe.casework.access.Patience;
import org.zhihe.casework.access.ServiceSecret;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * The way back to a draft from any browser. The link's token is computed from the service's secret, so that it can be
 * shown again and mailed later without being kept; it is good as long as the draft is there.
 */
@Singleton
public class DraftLinks {
    /** Names the mail. */
    public static final String NOTICE = "DRAFT_LINK";

    static final int AN_HOUR_TO_AN_ADDRESS = 3;
    static final int AN_HOUR_FROM_A_NETWORK = 20;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})");

    private final Drafts drafts;
    private final OutboxMessages messages;
    private final Patience patience;
    private final ServiceSecret secret;
    private final Clock clock;

    DraftLinks(Drafts drafts, OutboxMessages messages, Patience patience, ServiceSecret secret, Clock clock) {
        this.drafts = drafts;
        this.messages = messages;
        this.patience = patience;
        this.secret = secret;
        this.clock = clock;
    }

    /** Ids come again when a database is restored; a form key does not. */
    public String token(Draft draft) {
        return draft.id() + "-"
                + secret.signature(String.join("\n", "draft link", String.valueOf(draft.id()), draft.formKey()));
    }

    /** For the mail that carries it; empty when the draft has been filed or discarded meanwhile. */
    @Transactional
    public Optional<String> tokenFor(OutboxMessage message) {
        long id = Long.parseLong(Details.read(message.details()).get(0));
        return drafts.findById(id).map(this::token);
    }

    /** Looking changes nothing: mail scanners look too. */
    @Transactional
    public Optional<DraftLine> look(String token) {
        return find(token).map(DraftLine::of);
    }

    /** From now on this owner goes on with it; the answer is where. */
    @Transactional
    public Optional<DraftLine> take(String token, DraftOwner owner) {
        return find(token).map(draft -> {
            draft.moveTo(owner);
            return DraftLine.of(drafts.update(draft));
        });
    }

    /**
     * Mails the link to an address that is kept nowhere but with the mail. Not to be called inside a transaction, so that
     * parallel requests cannot outrun the count.
     */
    public void mail(DraftOwner owner, long id, String email) {
        Instant now = clock.instant();
        if (drafts.findHeld(id, owner.accountOrNone(), owner.browserHash(), now).isEmpty()) {
            throw new NotFound();
        }
        boolean may = patience.begin("draft mails from " + owner.network(), AN_HOUR_FROM_A_NETWORK, HOUR)
                && patience.begin("draft mails to " + email.toLowerCase(Locale.ROOT), AN_HOUR_TO_AN_ADDRESS, HOUR);
        if (!may) {
            throw new StepRefused("draft.mailed-often");
        }
        messages.save(OutboxMessage.ofAccount(NOTICE, Details.write(id), email, null, null, null, now));
    }

    private Optional<Draft> find(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return drafts.findById(Long.parseLong(parts.group(1)))
                .filter(draft -> MessageDigest.isEqual(bytes(token(draft)), bytes(token)))
                .filter(draft -> draft.expiresAt().isAfter(clock.instant()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
