package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Lets in once in the place of the app.
 *
 * @param place its number in the list, which the code begins with, so that one hash has to be checked and not ten
 */
@MappedEntity("recovery_code")
record RecoveryCode(
        @Id @GeneratedValue @Nullable Long id,
        long staffId,
        int place,
        String codeHash,
        @Nullable Instant usedAt) {}
