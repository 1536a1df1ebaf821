package org.zhihe.casework.party;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.zhihe.casework.access.SealedText;

/**
 * A person or company on one side of a matter, perhaps acting through a representative.
 *
 * @param position 0 for the first of the side
 * @param creditCode unified social credit code, of companies only
 * @param codeVersion which of the party's query codes is good now
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
                null, 0, side, position, kind, name, creditCode, phone, email, address, null, null, null, 1, null);
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
                phone,
                email,
                address,
                who,
                itsPhone,
                capacity,
                codeVersion,
                invitedAt);
    }

    /** The same party in the file of a matter. */
    public Party in(long matter) {
        return new Party(
                id,
                matter,
                side,
                position,
                kind,
                name,
                creditCode,
                phone,
                email,
                address,
                representativeName,
                representativePhone,
                representativeKind,
                codeVersion,
                invitedAt);
    }
}
