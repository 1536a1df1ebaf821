package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;

/** What the filing itself lets one guess about the conditions: proposed to staff, who confirm it or not. */
@Singleton
public class FiledHints {
    private final FiledAnswers answers;
    private final Parties parties;
    private final Places places;

    FiledHints(FiledAnswers answers, Parties parties, Places places) {
        this.answers = answers;
        this.parties = parties;
        this.places = places;
    }

    /** In the shape in which answers are kept. */
    public Map<Condition, String> of(Matter matter) {
        Map<Condition, String> hints = new EnumMap<>(Condition.class);
        if (answers.byQuestion(matter.id()).containsKey("CONSUMER_NUMBER")) {
            hints.put(Condition.CONSUMER_PURCHASE, Finding.YES.name());
        }
        List<Place> districts = places.findAllOrderByPosition().stream()
                .filter(one -> one.territory() == Territory.CITY)
                .toList();
        named(districts, matter.content().happenedWhere(), Condition.ACT_PLACE, hints);
        parties.ofMatter(matter.id()).stream()
                .filter(one -> one.side() == Side.RESPONDENT)
                .findFirst()
                .map(Party::address)
                .ifPresent(address -> named(districts, address, Condition.DOMICILE, hints));
        return hints;
    }

    private static void named(List<Place> districts, String text, Condition asked, Map<Condition, String> hints) {
        districts.stream()
                .filter(one -> text.contains(one.name().substring(0, 2)))
                .findFirst()
                .ifPresent(one -> hints.put(asked, one.code()));
    }
}
