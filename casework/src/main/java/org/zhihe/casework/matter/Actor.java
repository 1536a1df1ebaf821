package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Nullable;

/** Who did it. */
public record Actor(
        Kind kind, @Nullable Long staffId, @Nullable Long partyId) {
    public enum Kind {
        STAFF,
        PARTY,
        SYSTEM
    }

    public static Actor staff(long staffId) {
        return new Actor(Kind.STAFF, staffId, null);
    }

    public static Actor party(long partyId) {
        return new Actor(Kind.PARTY, null, partyId);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, null, null);
    }
}
