package org.zhihe.casework.account;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.zhihe.casework.access.SealedText;
import org.zhihe.casework.party.PartyKind;

/** What a person or company signs in to the portal with. It opens nothing before its e-mail address is confirmed. */
@MappedEntity("account")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Account {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    PartyKind kind;
    String name;

    /** In lower case; null until confirmed and once closed, so that nobody holds an address by stating it. */
    @Nullable
    String email;

    @Nullable
    @MappedProperty(converter = SealedText.class)
    String phone;

    @Nullable
    String creditCode;

    String passwordHash;
    Instant createdAt;

    @Nullable
    Instant confirmedAt;

    @Nullable
    Instant closedAt;

    Account() {}

    static Account registered(Registration.Application stated, String passwordHash, Instant now) {
        Account made = new Account();
        made.kind = stated.kind();
        made.name = stated.name();
        made.phone = stated.phone();
        made.creditCode = stated.creditCode();
        made.passwordHash = passwordHash;
        made.createdAt = now;
        return made;
    }

    void confirm(String address, Instant now) {
        email = address;
        confirmedAt = now;
    }

    /** What is not needed for matters on record goes; the row stays, because records refer to it. */
    void close(Instant now, String unusablePassword) {
        email = null;
        phone = null;
        creditCode = null;
        passwordHash = unusablePassword;
        closedAt = now;
    }

    public long id() {
        return id;
    }

    public PartyKind kind() {
        return kind;
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

    public @Nullable String creditCode() {
        return creditCode;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public boolean usable() {
        return confirmedAt != null && closedAt == null;
    }
}
