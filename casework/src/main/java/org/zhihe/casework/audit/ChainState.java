package org.zhihe.casework.audit;

import io.micronaut.core.annotation.Nullable;

/**
 * How far the chain is.
 *
 * @param linked the entry that was linked last
 * @param verified the entry of the last verification
 */
public record ChainState(
        @Nullable AuditLine linked, @Nullable AuditLine verified) {}
