package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;

/**
 * What is to pass to whom.
 *
 * @param bodyId of a body here; null for one that is only named
 * @param name of a body that has no access here
 * @param overseer the procuratorate beside a body of another city, which gets a copy too; null for a body here
 */
public record Beginning(
        TransferKind kind,
        @Nullable Long bodyId,
        @Nullable String name,
        @Nullable String overseer) {

    /** To one of the bodies here. */
    public static Beginning here(TransferKind kind, long bodyId) {
        return new Beginning(kind, bodyId, null, null);
    }

    /** To a body that is only named. */
    public static Beginning elsewhere(TransferKind kind, String name, @Nullable String overseer) {
        return new Beginning(kind, null, name, overseer);
    }
}
