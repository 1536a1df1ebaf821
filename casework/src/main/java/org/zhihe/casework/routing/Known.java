package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What staff have established about a matter.
 *
 * @param findings to questions of yes or no; what nobody has answered is unknown
 * @param amount in dispute, where staff state another than the filing
 * @param knownOn when the applicant learned of the act and of who did it
 */
public record Known(
        Map<Condition, Finding> findings,
        @Nullable Place actPlace,
        @Nullable Place domicile,
        @Nullable BigDecimal amount,
        @Nullable LocalDate knownOn) {
    public static final Known NOTHING = new Known(Map.of(), null, null, null, null);

    public Known {
        findings = Map.copyOf(findings);
    }

    /** @param condition about a place */
    Optional<Place> place(Condition condition) {
        return Optional.ofNullable(condition == Condition.ACT_PLACE ? actPlace : domicile);
    }

    public Finding finding(Condition condition) {
        return findings.getOrDefault(condition, Finding.UNKNOWN);
    }

    /** The same and one answer more, as it is kept. */
    Known with(Condition condition, String answer, Map<String, Place> places) {
        return switch (condition.sort()) {
            case YES_NO -> {
                Map<Condition, Finding> more = new EnumMap<>(Condition.class);
                more.putAll(findings);
                more.put(condition, Finding.valueOf(answer));
                yield new Known(more, actPlace, domicile, amount, knownOn);
            }
            case PLACE ->
                condition == Condition.ACT_PLACE
                        ? new Known(findings, places.get(answer), domicile, amount, knownOn)
                        : new Known(findings, actPlace, places.get(answer), amount, knownOn);
            case AMOUNT ->
                new Known(findings, actPlace, domicile, answer.isEmpty() ? null : new BigDecimal(answer), knownOn);
            case DAY ->
                new Known(findings, actPlace, domicile, amount, answer.isEmpty() ? null : LocalDate.parse(answer));
        };
    }
}
