package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhihe.casework.access.Patience;
import org.zhihe.casework.access.ServiceSecret;

/** Links that are mailed and good once. Their tokens are computed from the service's secret, never stored. */
@Singleton
public class Links {
    /** To one address for one purpose within an hour: a mailbox is not to be flooded by somebody else's typing. */
    static final int AN_HOUR = 3;

    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})");

    private final OneTimeLinks links;
    private final Patience patience;
    private final ServiceSecret secret;
    private final Clock clock;

    Links(OneTimeLinks links, Patience patience, ServiceSecret secret, Clock clock) {
        this.links = links;
        this.patience = patience;
        this.secret = secret;
        this.clock = clock;
    }

    /** Whose link it is; a link to an address that has no account yet has neither. */
    public record Owner(
            @Nullable Long accountId,
            @Nullable Long staffId,
            @Nullable Long subjectId) {
        public static Owner account(long id) {
            return new Owner(id, null, null);
        }

        public static Owner staff(long id) {
            return new Owner(null, id, null);
        }

        public static Owner subject(long id) {
            return new Owner(null, null, id);
        }
    }

    /**
     * Counts a mail to this address for this purpose, before anything is looked up; false when it has had its share of
     * the hour. Not to be called inside a transaction, so that parallel requests cannot outrun the count.
     */
    public boolean mayMail(LinkPurpose purpose, String email) {
        return patience.begin("mail " + purpose + " to " + Emails.plain(email), AN_HOUR, Duration.ofHours(1));
    }

    /** Empty when the address has had as many for this purpose as it may within the hour. */
    @Transactional
    public Optional<OneTimeLink> make(LinkPurpose purpose, String email, Owner owner) {
        Instant now = clock.instant();
        String address = Emails.plain(email);
        if (links.countSince(address, purpose, now.minus(Duration.ofHours(1))) >= AN_HOUR) {
            return Optional.empty();
        }
        return Optional.of(links.save(new OneTimeLink(
                null,
                purpose,
                address,
                owner.accountId(),
                owner.staffId(),
                owner.subjectId(),
                now,
                now.plus(purpose.life()),
                null)));
    }

    /** For the mail that carries it. */
    @Transactional
    public String token(long linkId) {
        return token(links.findById(linkId).orElseThrow());
    }

    /** Ids come again when a database is restored; an address and a microsecond do not. */
    private String token(OneTimeLink link) {
        String what = String.join(
                "\n",
                "one-time link",
                String.valueOf(link.id()),
                link.email(),
                link.createdAt().toString());
        return link.id() + "-" + secret.signature(what);
    }

    /** A link that can still be used; looking at it changes nothing, because mail scanners look too. */
    @Transactional
    public Optional<OneTimeLink> find(@Nullable String token) {
        Matcher parts = TOKEN.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return links.findById(Long.parseLong(parts.group(1)))
                .filter(link -> MessageDigest.isEqual(bytes(token(link)), bytes(token)))
                .filter(link -> link.usedAt() == null && link.expiresAt().isAfter(now));
    }

    /** Uses it up; of two who try at once, one gets it. */
    @Transactional
    public Optional<OneTimeLink> use(@Nullable String token, LinkPurpose purpose) {
        return find(token)
                .filter(link -> link.purpose() == purpose)
                .filter(link -> links.use(link.id(), clock.instant()) == 1);
    }

    /** After a change of password or address, what was mailed before opens nothing any more. */
    public void voidOfAccount(long accountId) {
        links.voidOfAccount(accountId, clock.instant());
    }

    public void voidOfStaff(long staffId) {
        links.voidOfStaff(staffId, clock.instant());
    }

    public void voidOfSubject(LinkPurpose purpose, long subjectId) {
        links.voidOfSubject(purpose, subjectId, clock.instant());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
