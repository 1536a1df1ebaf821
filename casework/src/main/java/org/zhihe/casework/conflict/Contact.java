package org.zhihe.casework.conflict;

import io.micronaut.core.annotation.Nullable;

/**
 * By what a person is recognised. A name alone is no match: many share one.
 *
 * @param ground what it makes of a member of staff who has the same; null when it is the member's own
 */
public record Contact(
        @Nullable RecusalGround ground,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String identityNumber) {}
