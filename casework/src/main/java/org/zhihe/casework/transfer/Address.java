package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.routing.Body;

/**
 * Where a transfer comes from or goes to.
 *
 * @param bodyId null for a body that has no access here
 * @param desk of the sender; null for a receiver
 * @param overseer the procuratorate beside a receiver as somebody has named it; null where the city's table knows it
 */
public record Address(
        @Nullable Long bodyId,
        String name,
        @Nullable Desk desk,
        @Nullable String overseer) {
    static Address of(Officer officer) {
        return new Address(officer.bodyId(), officer.bodyName(), officer.role().desk(), null);
    }

    static Address of(Body body) {
        return of(body, null);
    }

    static Address of(Body body, @Nullable String overseer) {
        return new Address(body.id(), body.name(), null, overseer);
    }

    /** A body that is reached on paper only. */
    public static Address elsewhere(String name) {
        return elsewhere(name, null);
    }

    static Address elsewhere(String name, @Nullable String overseer) {
        return new Address(null, name, null, overseer);
    }
}
