package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;

/**
 * What a transfer says.
 *
 * @param basis the articles it rests on
 * @param goods one a line; null when there are none
 * @param newFacts since the receiver had the matter last; null when it never had
 * @param foundBy the authority that found it, when that is another than the one who sends it; null when not
 * @param verifiedBy names of at least two officers (移送规定 5)
 */
public record Case(
        String basis,
        String facts,
        @Nullable String goods,
        @Nullable String newFacts,
        @Nullable String foundBy,
        String verifiedBy) {}
