package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Arrays;
import org.zhihe.casework.matter.IpType;

/** One row of the court table: which court confirms agreements about these rights. */
@MappedEntity("court_competence")
public record CourtCompetence(
        @Id String code,
        String ipTypes,
        String bodyCode,
        String basis,
        String explanation,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    boolean fits(IpType type, LocalDate day) {
        return !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo))
                && Arrays.asList(ipTypes.split(",")).contains(type.name());
    }
}
