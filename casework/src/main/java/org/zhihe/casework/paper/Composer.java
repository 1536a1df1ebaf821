package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhihe.casework.matter.IpType;

/** Fills the city's wording with what the record knows. There is no other way for the record to get into a paper. */
@Singleton
class Composer {
    /** Where the officer has to write something that the record does not know. */
    static final String BLANK = "＿＿＿＿";

    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    private static final Map<String, PaperFact> BY_PLACEHOLDER =
            Arrays.stream(PaperFact.values()).collect(Collectors.toMap(PaperFact::placeholder, Function.identity()));

    private final PaperWordings wordings;

    Composer(PaperWordings wordings) {
        this.wordings = wordings;
    }

    /** The parts that the kind has, with what is proposed for each. */
    Map<PaperPart, String> compose(OfficialPaperKind kind, IpType right, Facts known, FactWords words) {
        Facts facts = known.without(kind.withheld());
        Map<PaperPart, String> parts = new EnumMap<>(PaperPart.class);
        for (PaperWording wording : wordings.of(kind)) {
            if (wording.fits(right, facts) && !(wording.ifKnown() && lacks(wording.words(), facts))) {
                parts.merge(wording.part(), filled(wording.words(), facts, words), (one, two) -> one + "\n" + two);
            }
        }
        return parts;
    }

    private static boolean lacks(String wording, Facts facts) {
        return PLACE.matcher(wording)
                .results()
                .anyMatch(place -> fact(place.group(1)).flatMap(facts::find).isEmpty());
    }

    /** In one pass: what a person once wrote is not looked at for places. */
    private static String filled(String wording, Facts facts, FactWords words) {
        return PLACE.matcher(wording)
                .replaceAll(place -> Matcher.quoteReplacement(fact(place.group(1))
                        .flatMap(facts::find)
                        .map(words::show)
                        .orElse(BLANK)));
    }

    private static Optional<PaperFact> fact(String placeholder) {
        return Optional.ofNullable(BY_PLACEHOLDER.get(placeholder));
    }
}
