package org.zhihe.casework.conflict;

import io.micronaut.core.annotation.Nullable;

/**
 * By what a person is recognised. A name alone is no match: many share one.
 *
 * @param ground what it makes of a member of staff who has the same; null when it is the member's own
 * @param sure whether those it belongs to said or confirmed it; what others say of them only suggests
 */
public record Contact(
        @Nullable RecusalGround ground,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String identityNumber,
        boolean sure) {
    public Contact(
            @Nullable RecusalGround ground,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String identityNumber) {
        this(ground, email, phone, identityNumber, true);
    }

    public Contact hearsay() {
        return new Contact(ground, email, phone, identityNumber, false);
    }
}
