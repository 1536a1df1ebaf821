package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterKind;

/** Asks the court table which court confirms an agreement (民事诉讼法 205, 法释〔2022〕13号). */
@Singleton
public class Courts {
    private final RuleBooks books;
    private final KnownFacts facts;

    Courts(RuleBooks books, KnownFacts facts) {
        this.books = books;
        this.facts = facts;
    }

    public record Competent(Body court, String basis, String explanation) {}

    /** Empty when the table has no row for this right on this day. */
    public Optional<Competent> confirming(IpType type, LocalDate day) {
        return confirming(Dispute.thoughtOf(MatterKind.MEDIATION_REQUEST, type, Set.of(), day), day);
    }

    /** By what has been established about the matter. */
    public Optional<Competent> confirming(Matter matter, LocalDate day) {
        return confirming(Dispute.of(matter, facts.of(matter.id())), day);
    }

    /** What is certain before what is likely. */
    private Optional<Competent> confirming(Dispute dispute, LocalDate day) {
        return books.now().asked(CourtPurpose.CONFIRMATION, dispute, day).stream()
                .min(Comparator.comparing(one -> !one.fit().certain()))
                .map(one ->
                        new Competent(one.body(), one.row().basis(), one.row().explanation()));
    }
}
