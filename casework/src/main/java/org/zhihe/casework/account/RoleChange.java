package org.zhihe.casework.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.Objects;
import org.zhihe.casework.access.SealedText;

/**
 * A role that somebody is to have once a second administrator agrees.
 *
 * @param staffId who is to have it; null for somebody who is invited and not there before that
 * @param login like the three after it, of the invitation
 */
@MappedEntity("role_change")
record RoleChange(
        @Id @GeneratedValue @Nullable Long id,
        @Nullable Long staffId,
        @Nullable String login,
        @Nullable String name,
        @Nullable String email,

        @Nullable @MappedProperty(converter = SealedText.class)
        String phone,

        Role role,
        long bodyId,
        long proposedBy,
        Instant proposedAt) {

    static RoleChange of(Staff member, Role role, long bodyId, long proposedBy, Instant now) {
        return new RoleChange(null, member.id(), null, null, null, null, role, bodyId, proposedBy, now);
    }

    static RoleChange of(Invitation stated, long proposedBy, Instant now) {
        return new RoleChange(
                null,
                null,
                stated.login(),
                stated.name(),
                Emails.plain(stated.email()),
                stated.phone(),
                stated.role(),
                stated.bodyId(),
                proposedBy,
                now);
    }

    Invitation invitation() {
        return new Invitation(
                Objects.requireNonNull(login),
                Objects.requireNonNull(name),
                Objects.requireNonNull(email),
                phone,
                role,
                bodyId);
    }

    /** For the audit: kinds and ids only. */
    String subject() {
        return (staffId == null ? "role-change " + id : "staff " + staffId) + " role " + role + " body " + bodyId;
    }
}
