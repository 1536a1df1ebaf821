package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;

/**
 * What is to pass to whom.
 *
 * @param bodyId of a body here; null for one that is only named
 * @param name of a body that has no access here
 */
public record Beginning(
        TransferKind kind, @Nullable Long bodyId, @Nullable String name) {}
