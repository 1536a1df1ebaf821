package org.zhihe.casework.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Locale;
import org.zhihe.casework.access.SealedText;

/** A member of staff. Who has been invited and has not chosen a password yet cannot sign in. */
@MappedEntity("staff")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Staff {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    String login;
    String name;

    /** In lower case; null for those who were there before invitations were. */
    @Nullable
    String email;

    @Nullable
    @MappedProperty(converter = SealedText.class)
    String phone;

    Role role;
    long bodyId;

    /** Argon2id in its own notation, salt and cost included; null until a password is chosen. */
    @Nullable
    String passwordHash;

    Instant createdAt;

    @Nullable
    Instant lastSignedInAt;

    @Nullable
    Instant disabledAt;

    Staff() {}

    /** Somebody who has a password already: the staff of demonstrations and tests. */
    public static Staff hired(String login, String name, Role role, long bodyId, String passwordHash, Instant now) {
        Staff made = new Staff();
        made.login = login;
        made.name = name;
        made.email = login.replace(' ', '.').toLowerCase(Locale.ROOT) + "@zhihe.invalid";
        made.role = role;
        made.bodyId = bodyId;
        made.passwordHash = passwordHash;
        made.createdAt = now;
        return made;
    }

    /** Chooses a password by the link that is mailed. */
    static Staff invited(Invitation stated, Instant now) {
        Staff made = new Staff();
        made.login = stated.login();
        made.name = stated.name();
        made.email = Emails.plain(stated.email());
        made.phone = stated.phone();
        made.role = stated.role();
        made.bodyId = stated.bodyId();
        made.createdAt = now;
        return made;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    void moveTo(Role newRole, long newBodyId) {
        role = newRole;
        bodyId = newBodyId;
    }

    void disable(Instant now) {
        disabledAt = now;
    }

    void enable() {
        disabledAt = null;
    }

    public boolean invited() {
        return passwordHash == null;
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String phone() {
        return phone;
    }

    public Role role() {
        return role;
    }

    public long bodyId() {
        return bodyId;
    }

    public @Nullable Instant lastSignedInAt() {
        return lastSignedInAt;
    }

    public StaffState state() {
        return disabled() ? StaffState.DISABLED : invited() ? StaffState.INVITED : StaffState.ACTIVE;
    }

    public boolean active() {
        return passwordHash != null && disabledAt == null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }
}
