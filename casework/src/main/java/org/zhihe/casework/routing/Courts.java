package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** What is certain before what is likely; empty when the table has no row for this right on this day. */
    public Optional<Competent> confirming(IpType type, LocalDate day) {
        Dispute thought = Dispute.thoughtOf(MatterKind.MEDIATION_REQUEST, type, Set.of(), day);
        return books.now().asked(CourtPurpose.CONFIRMATION, thought, day).stream()
                .min(Comparator.comparing(one -> !one.fit().certain()))
                .map(Courts::competent);
    }

    /** By what has been established about the matter; empty while it depends on more. */
    public Optional<Competent> confirming(Matter matter, LocalDate day) {
        return asked(matter, day).stream()
                .filter(one -> one.fit().certain())
                .findFirst()
                .map(Courts::competent);
    }

    /** What has to be established first so that there is a court; empty when no row of the table is for the matter. */
    public Optional<Condition> openBefore(Matter matter, LocalDate day) {
        return asked(matter, day).stream()
                .flatMap(one -> one.fit().open().stream())
                .findFirst();
    }

    /**
     * A court that is the one if what is open turns out so.
     *
     * @param open what has to be found; {@link Finding#UNKNOWN} for what is measured, not answered with yes or no
     */
    public record Possible(Body court, String explanation, Map<Condition, Finding> open) {}

    /** Those between which what has to be established decides; empty when nothing has to be. */
    public List<Possible> possible(Matter matter, LocalDate day) {
        List<RuleBook.AskedCourt> asked = asked(matter, day);
        return asked.stream().anyMatch(one -> one.fit().certain())
                ? List.of()
                : asked.stream()
                        .map(one -> new Possible(one.body(), one.row().explanation(), open(one)))
                        .toList();
    }

    private static Map<Condition, Finding> open(RuleBook.AskedCourt asked) {
        Map<Condition, Finding> open = new EnumMap<>(Condition.class);
        asked.fit()
                .open()
                .forEach(condition ->
                        open.put(condition, asked.row().needs().conditions().getOrDefault(condition, Finding.UNKNOWN)));
        return open;
    }

    private List<RuleBook.AskedCourt> asked(Matter matter, LocalDate day) {
        return books.now().asked(CourtPurpose.CONFIRMATION, Dispute.of(matter, facts.of(matter.id())), day);
    }

    private static Competent competent(RuleBook.AskedCourt asked) {
        return new Competent(asked.body(), asked.row().basis(), asked.row().explanation());
    }
}
