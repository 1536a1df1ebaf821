package org.zhihe.casework.protection;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.zhihe.casework.access.SealedText;
import org.zhihe.casework.party.IdentityKind;
import org.zhihe.casework.party.Party;

/**
 * Who a protected party is and how to reach it, all of it sealed; the party itself has an alias and nothing else. Whether it
 * is a person or a company is sealed too: of few reporters, that alone would tell.
 *
 * @param name null when none was given
 */
@MappedEntity("protected_identity")
public record ProtectedIdentity(
        @Id @GeneratedValue @Nullable Long id,
        long partyId,
        long matterId,

        @MappedProperty(converter = SealedText.class) String kind,

        @MappedProperty(converter = SealedText.class) @Nullable
        String name,

        @MappedProperty(converter = SealedText.class) @Nullable
        String creditCode,

        @MappedProperty(converter = SealedText.class) @Nullable
        String identityKind,

        @MappedProperty(converter = SealedText.class) @Nullable
        String identityNumber,

        @MappedProperty(converter = SealedText.class) @Nullable
        String phone,

        @MappedProperty(converter = SealedText.class) @Nullable
        String email,

        @MappedProperty(converter = SealedText.class) @Nullable
        String address,

        @MappedProperty(converter = SealedText.class) @Nullable
        String representativeName,

        @MappedProperty(converter = SealedText.class) @Nullable
        String representativePhone,

        @MappedProperty(converter = SealedText.class) @Nullable
        String representativeKind) {

    static ProtectedIdentity of(Party stated, long partyId, long matterId) {
        return new ProtectedIdentity(
                null,
                partyId,
                matterId,
                stated.kind().name(),
                stated.name(),
                stated.creditCode(),
                name(stated.identityKind()),
                stated.identityNumber(),
                stated.phone(),
                stated.email(),
                stated.address(),
                stated.representativeName(),
                stated.representativePhone(),
                name(stated.representativeKind()));
    }

    public @Nullable IdentityKind paper() {
        return identityKind == null ? null : IdentityKind.valueOf(identityKind);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
