package org.zhihe.casework.mediation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.zhihe.casework.party.Side;

/** One statement in the exchange of offers (调解方案): made, taken up or turned down by a side. */
@MappedEntity("offer")
public record Offer(
        @Id @GeneratedValue @Nullable Long id,
        long mediationId,
        Side side,
        Statement statement,
        @Nullable BigDecimal amount,
        String content,
        long recordedBy,
        Instant statedAt) {

    public enum Statement {
        OFFERED,
        ACCEPTED,
        REJECTED
    }
}
