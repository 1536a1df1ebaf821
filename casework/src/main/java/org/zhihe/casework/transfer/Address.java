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
 */
public record Address(
        @Nullable Long bodyId, String name, @Nullable Desk desk) {
    static Address of(Officer officer) {
        return new Address(officer.bodyId(), officer.bodyName(), officer.role().desk());
    }

    static Address of(Body body) {
        return new Address(body.id(), body.name(), null);
    }

    /** A body that is reached on paper only. */
    public static Address elsewhere(String name) {
        return new Address(null, name, null);
    }
}
