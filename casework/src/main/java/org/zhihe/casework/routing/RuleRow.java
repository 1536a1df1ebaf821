package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A version of a row of one of the two tables that say who is competent. */
public interface RuleRow<R extends RuleRow<R>> {
    /** Empty for a row that does not exist yet. */
    String code();

    /** 0 is the city's file; of a code the highest counts. */
    long ruleVersion();

    String basis();

    LocalDate validFrom();

    @Nullable
    LocalDate validTo();

    @Nullable
    BigDecimal amountFrom();

    @Nullable
    BigDecimal amountTo();

    /** What is published next about the same row. */
    R as(String itsCode, long version, long follows);

    /** The tables with this row in place of what counts for its code now. */
    RuleBook in(RuleBook book);

    /** Refuses what its body is not there for. */
    void refuseUnlessPossible(RuleBook book);

    /** Whether the two say the same, whatever their versions. */
    default boolean saysAs(R other) {
        return as("", 0, 0).equals(other.as("", 0, 0));
    }
}
