package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Nullable;

/** Who did it. */
public record Actor(
        Kind kind,
        @Nullable Long staffId,
        @Nullable Long partyId,
        @Nullable Long accountId) {
    public enum Kind {
        STAFF,
        /** Came with number and query code. */
        PARTY,
        /** Signed in to a public account. */
        ACCOUNT,
        SYSTEM,
        /** Somebody who is not known, at a door that did not open. */
        NOBODY
    }

    public static Actor staff(long staffId) {
        return new Actor(Kind.STAFF, staffId, null, null);
    }

    public static Actor party(long partyId) {
        return new Actor(Kind.PARTY, null, partyId, null);
    }

    public static Actor account(long accountId) {
        return new Actor(Kind.ACCOUNT, null, null, accountId);
    }

    /** An account that acts for a party: the timeline tells of the party, the audit of the account. */
    public static Actor account(long accountId, long partyId) {
        return new Actor(Kind.ACCOUNT, null, partyId, accountId);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, null, null, null);
    }

    public static Actor nobody() {
        return new Actor(Kind.NOBODY, null, null, null);
    }

    /** The id that belongs to the kind. */
    public @Nullable Long id() {
        return switch (kind) {
            case STAFF -> staffId;
            case PARTY -> partyId;
            case ACCOUNT -> accountId;
            case SYSTEM, NOBODY -> null;
        };
    }
}
