package org.zhihe.casework.representation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.zhihe.casework.access.SealedText;

/**
 * Somebody whom a company's account asked to share its matters.
 *
 * @param accountId once joined
 */
@MappedEntity("company_member")
record CompanyMember(
        @Id @GeneratedValue @Nullable Long id,
        long companyId,

        @MappedProperty(converter = SealedText.class) String email,

        @Nullable Long accountId,
        Instant invitedAt,
        @Nullable Instant joinedAt,
        @Nullable Instant endedAt) {}
