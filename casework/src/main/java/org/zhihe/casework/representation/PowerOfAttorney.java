package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.zhihe.casework.access.SealedText;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.Emails;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.PartyKind;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.procedure.StepRefused;

/** What a party authorises somebody to do in its matter (民事诉讼法 61, 62). Opens nothing before it is accepted. */
@MappedEntity("power_of_attorney")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class PowerOfAttorney {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long partyId;
    String name;

    @MappedProperty(converter = SealedText.class)
    String email;

    RepresentativeKind kind;
    Powers powers;
    LocalDate validFrom;
    LocalDate validUntil;
    long documentId;

    /** The account that granted it; null when the party came with its query code. */
    @Nullable
    Long grantedBy;

    Instant grantedAt;

    /** Of the representative, once accepted. */
    @Nullable
    Long accountId;

    @Nullable
    Instant acceptedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    PowerEnding ending;

    PowerOfAttorney() {}

    static PowerOfAttorney granted(PartyAccess access, PowerTerms terms, long documentId, Instant now) {
        PowerOfAttorney made = new PowerOfAttorney();
        made.partyId = access.partyId();
        made.name = terms.name();
        made.email = Emails.plain(terms.email());
        made.kind = terms.kind();
        made.powers = terms.powers();
        made.validFrom = terms.from();
        made.validUntil = terms.until();
        made.documentId = documentId;
        made.grantedBy = access.accountId();
        made.grantedAt = now;
        return made;
    }

    void accept(AccountHolder holder, Instant now, LocalDate today) {
        if (status(now, today) != PowerStatus.OFFERED || validUntil.isBefore(today)) {
            throw new StepRefused("power.not-open");
        }
        if (holder.kind() != PartyKind.PERSON) {
            throw new StepRefused("link.person-only");
        }
        accountId = holder.id();
        acceptedAt = now;
    }

    void end(PowerEnding how, Instant now) {
        if (endedAt != null) {
            throw new StepRefused("power.not-open");
        }
        endedAt = now;
        ending = how;
    }

    /** @param today the day in China, which the law counts in */
    public PowerStatus status(Instant now, LocalDate today) {
        if (endedAt != null) {
            return PowerStatus.ENDED;
        }
        if (acceptedAt == null) {
            return answerBy().isAfter(now) ? PowerStatus.OFFERED : PowerStatus.UNANSWERED;
        }
        if (validUntil.isBefore(today)) {
            return PowerStatus.EXPIRED;
        }
        return validFrom.isAfter(today) ? PowerStatus.NOT_BEGUN : PowerStatus.IN_FORCE;
    }

    /** Until when the link can be answered. */
    public Instant answerBy() {
        return grantedAt.plus(LinkPurpose.ACT_FOR_PARTY.life());
    }

    public long id() {
        return id;
    }

    public long partyId() {
        return partyId;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public RepresentativeKind kind() {
        return kind;
    }

    public Powers powers() {
        return powers;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public long documentId() {
        return documentId;
    }

    public boolean accepted() {
        return acceptedAt != null;
    }

    public boolean acceptedBy(long account) {
        return Objects.equals(accountId, account);
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable PowerEnding ending() {
        return ending;
    }
}
