package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.zhihe.casework.matter.IpType;

/** Asks the court table which court confirms an agreement (民事诉讼法 205, 法释〔2022〕13号). */
@Singleton
public class Courts {
    private final CourtCompetences competences;
    private final Bodies bodies;

    Courts(CourtCompetences competences, Bodies bodies) {
        this.competences = competences;
        this.bodies = bodies;
    }

    public record Competent(Body court, String basis, String explanation) {}

    /** Empty when the table has no row for this right on this day. */
    public Optional<Competent> confirming(IpType type, LocalDate day) {
        return competences.findAllOrderByCode().stream()
                .filter(row -> row.fits(type, day))
                .findFirst()
                .flatMap(row -> bodies.findByCode(row.bodyCode())
                        .map(court -> new Competent(court, row.basis(), row.explanation())));
    }
}
