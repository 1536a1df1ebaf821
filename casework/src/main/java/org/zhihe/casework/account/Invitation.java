package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;

/** Who is to become a member of staff, and as what. */
public record Invitation(
        String login, String name, String email, @Nullable String phone, Role role, long bodyId) {}
