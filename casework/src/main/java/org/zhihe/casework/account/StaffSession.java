package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.zhihe.casework.access.SealedText;

/**
 * A browser that a member of staff has shown the password with.
 *
 * @param misses wrong codes shown in this stage
 * @param newSecret of the app that is being set up
 * @param device browser and system in a few words
 */
@MappedEntity("staff_session")
record StaffSession(
        @Id @GeneratedValue @Nullable Long id,
        String tokenHash,
        long staffId,
        Stage stage,
        int misses,

        @Nullable @MappedProperty(converter = SealedText.class)
        String newSecret,

        String device,
        Instant createdAt,
        Instant lastSeenAt) {
    enum Stage {
        /** The password was right; a code is asked for. */
        CODE,
        /** The password was right; an app has to be set up first. */
        ENROLMENT,
        FULL
    }
}
