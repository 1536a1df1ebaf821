package org.zhihe.casework.agreement;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.zhihe.casework.party.Side;

/**
 * One promise: who does what by when.
 *
 * @param amount yuan; null when nothing is to be paid
 */
@MappedEntity("obligation")
public record Obligation(
        @Id @GeneratedValue @Nullable Long id,
        long agreementId,
        int position,
        Side debtorSide,
        String promise,
        @Nullable BigDecimal amount,
        LocalDate dueOn) {}
