package org.zhihe.casework.party;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.zhihe.casework.access.SealedText;
import org.zhihe.casework.access.Tokens;

/**
 * A person or company on one side of a matter, perhaps acting through a representative.
 *
 * @param position 0 for the first of the side
 * @param creditCode unified social credit code, of companies only
 * @param identityKind with {@code identityNumber}, of persons who have said who they are
 * @param codeVersion which of the party's query codes is good now; begins anywhere, because a restored database gives
 *     out the same ids again; 0 before the party is in a file
 * @param invitedAt when a respondent was let in; null means it cannot open the matter
 */
@MappedEntity("party")
public record Party(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        Side side,
        int position,
        PartyKind kind,
        String name,
        @Nullable String creditCode,
        @Nullable IdentityKind identityKind,

        @MappedProperty(converter = SealedText.class) @Nullable
        String identityNumber,

        @MappedProperty(converter = SealedText.class) @Nullable
        String phone,

        @MappedProperty(converter = SealedText.class) @Nullable
        String email,

        @MappedProperty(converter = SealedText.class) @Nullable
        String address,

        @Nullable String representativeName,

        @MappedProperty(converter = SealedText.class) @Nullable
        String representativePhone,

        @Nullable RepresentativeKind representativeKind,
        int codeVersion,
        @Nullable Instant invitedAt) {

    /** A party as stated on a form: no id, no matter yet. */
    public static Party stated(
            Side side,
            int position,
            PartyKind kind,
            String name,
            @Nullable String creditCode,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {
        return new Party(
                null,
                0,
                side,
                position,
                kind,
                name,
                creditCode,
                null,
                null,
                phone,
                email,
                address,
                null,
                null,
                null,
                0,
                null);
    }

    public Party representedBy(String who, String itsPhone, RepresentativeKind capacity) {
        return new Party(
                id,
                matterId,
                side,
                position,
                kind,
                name,
                creditCode,
                identityKind,
                identityNumber,
                phone,
                email,
                address,
                who,
                itsPhone,
                capacity,
                codeVersion,
                invitedAt);
    }

    public Party identifiedBy(PartyIdentity identity) {
        return new Party(
                id,
                matterId,
                side,
                position,
                kind,
                name,
                creditCode,
                identity.kind(),
                identity.number(),
                phone,
                email,
                address,
                representativeName,
                representativePhone,
                representativeKind,
                codeVersion,
                invitedAt);
    }

    /** The same party under an alias, without anything that tells who it is. */
    public Party known(String alias) {
        return new Party(
                id,
                matterId,
                side,
                position,
                PartyKind.PERSON,
                alias,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                codeVersion,
                invitedAt);
    }

    /** The paper that a person has named. */
    public Optional<PartyIdentity> identity() {
        return identityKind == null || identityNumber == null
                ? Optional.empty()
                : Optional.of(new PartyIdentity(identityKind, identityNumber));
    }

    /** A child is not heard alone. */
    public boolean lacksGuardian(LocalDate today) {
        return representativeKind != RepresentativeKind.GUARDIAN
                && identity().filter(one -> one.ofChild(today)).isPresent();
    }

    /** The same party as the only one of its side. */
    public Party alone() {
        return placed(matterId, 0, codeVersion);
    }

    /** The same party in the file of a matter. */
    public Party in(long matter) {
        return placed(matter, position, codeVersion == 0 ? Tokens.freshNumber() : codeVersion);
    }

    private Party placed(long matter, int where, int version) {
        return new Party(
                id,
                matter,
                side,
                where,
                kind,
                name,
                creditCode,
                identityKind,
                identityNumber,
                phone,
                email,
                address,
                representativeName,
                representativePhone,
                representativeKind,
                version,
                invitedAt);
    }
}
