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
import org.zhihe.casework.access.ServiceSecret;

/** Links that are mailed and good once. Their tokens are computed from the service's secret, never stored. */
@Singleton
public class Links {
    /** To one address for one purpose within an hour: a mailbox is not to be flooded by somebody else's typing. */
    static final int AN_HOUR = 3;

    private static final Pattern TOKEN = Pattern.compile("(\\d{1,18})-([0-9a-f]{64})");

    private final OneTimeLinks links;
    private final ServiceSecret secret;
    private final Clock clock;

    Links(OneTimeLinks links, ServiceSecret secret, Clock clock) {
        this.links = links;
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
    public String token(long linkId) {
        return linkId + "-" + secret.signature("one-time link " + linkId);
    }

    /** A link that can still be used; looking at it changes nothing, because mail scanners look too. */
    @Transactional
    public Optional<OneTimeLink> find(@Nullable String token) {
        Matcher parts = TOKEN.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(parts.group(1));
        if (!MessageDigest.isEqual(bytes(token(id)), bytes(id + "-" + parts.group(2)))) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return links.findById(id)
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
