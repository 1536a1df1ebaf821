package org.zhihe.casework.crime;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * What staff have counted about one offence of a matter; never changed, later figures are a row of their own.
 *
 * @param rights how many marks or patents
 * @param repeated whether punished for the like within two years before
 */
@MappedEntity("crime_figures")
public record CrimeFigures(
        @Id @GeneratedValue @Nullable Long id,
        long matterId,
        Offence offence,
        @Nullable BigDecimal gain,
        @Nullable BigDecimal turnover,
        @Nullable BigDecimal loss,
        @Nullable BigDecimal unsold,
        @Nullable Integer items,
        @Nullable Integer unsoldItems,
        @Nullable Integer copies,
        @Nullable Integer works,
        @Nullable Integer downloads,
        @Nullable Integer clicks,
        @Nullable Integer members,
        @Nullable Integer rights,
        boolean repeated,
        @Nullable String note,
        long staffId,
        Instant recordedAt) {

    static CrimeFigures of(
            long matterId, Counted counted, Map<Measure, BigDecimal> figures, long staffId, Instant now) {
        return new CrimeFigures(
                null,
                matterId,
                counted.offence(),
                figures.get(Measure.GAIN),
                figures.get(Measure.TURNOVER),
                figures.get(Measure.LOSS),
                figures.get(Measure.UNSOLD),
                pieces(figures, Measure.ITEMS),
                pieces(figures, Measure.UNSOLD_ITEMS),
                pieces(figures, Measure.COPIES),
                pieces(figures, Measure.WORKS),
                pieces(figures, Measure.DOWNLOADS),
                pieces(figures, Measure.CLICKS),
                pieces(figures, Measure.MEMBERS),
                counted.rights(),
                counted.repeated(),
                counted.note(),
                staffId,
                now);
    }

    /** @param note where the figures are from */
    public record Counted(
            Offence offence,
            @Nullable Integer rights,
            boolean repeated,
            @Nullable String note) {}

    private static @Nullable Integer pieces(Map<Measure, BigDecimal> figures, Measure measure) {
        BigDecimal figure = figures.get(measure);
        return figure == null ? null : figure.intValue();
    }

    boolean several() {
        return rights != null && rights >= 2;
    }

    /** Zero for what was not counted. */
    public BigDecimal of(Measure measure) {
        BigDecimal money =
                switch (measure) {
                    case GAIN -> gain;
                    case TURNOVER -> turnover;
                    case LOSS -> loss;
                    case UNSOLD -> unsold;
                    default -> null;
                };
        Integer pieces =
                switch (measure) {
                    case ITEMS -> items;
                    case UNSOLD_ITEMS -> unsoldItems;
                    case COPIES -> copies;
                    case WORKS -> works;
                    case DOWNLOADS -> downloads;
                    case CLICKS -> clicks;
                    case MEMBERS -> members;
                    default -> null;
                };
        if (money != null) {
            return money;
        }
        return pieces == null ? BigDecimal.ZERO : BigDecimal.valueOf(pieces);
    }
}
