package org.zhihe.casework.crime;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One row of the table of thresholds.
 *
 * @param grave from here on the higher range of punishment; null where the law has none
 * @param halves whether half of this and half of another such row are as much as one row
 */
@MappedEntity("crime_threshold")
public record CrimeThreshold(
        @Id String code,
        Offence offence,
        Measure measure,
        BigDecimal least,
        @Nullable BigDecimal grave,
        Given given,
        boolean halves,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean asksOf(CrimeFigures figures) {
        return switch (given) {
            case ALWAYS -> true;
            case REPEAT -> figures.repeated();
            case SEVERAL_OR_REPEAT -> figures.repeated() || figures.several();
        };
    }
}
