package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What the applicant says: replaced as a whole when the filing is corrected.
 *
 * @param claimAmount yuan, two decimals; null when no sum is asked for
 */
public record MatterContent(
        String title,
        IpType ipType,
        @Nullable String rightNumber,
        String whatHappened,
        String happenedWhere,
        LocalDate happenedOn,
        Set<Claim> claims,
        String claimText,
        @Nullable BigDecimal claimAmount,
        OtherProceeding otherProceeding) {

    /** In the order of the constants, so that equal contents also read equal. */
    public MatterContent {
        Set<Claim> ordered = EnumSet.noneOf(Claim.class);
        ordered.addAll(claims);
        claims = Collections.unmodifiableSet(ordered);
    }

    /** Whether what is claimed is left as it was; changing it takes a special power (民事诉讼法 62). */
    public boolean asksTheSameAs(MatterContent other) {
        return claims.equals(other.claims)
                && claimText.equals(other.claimText)
                && Objects.equals(plain(claimAmount), plain(other.claimAmount));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros();
    }
}
