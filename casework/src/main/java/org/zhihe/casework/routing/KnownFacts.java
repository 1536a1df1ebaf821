package org.zhihe.casework.routing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known about matters by now: of each condition the answer given last. */
@Singleton
public class KnownFacts {
    private final MatterConditions conditions;
    private final Places places;

    KnownFacts(MatterConditions conditions, Places places) {
        this.conditions = conditions;
        this.places = places;
    }

    public Known of(long matterId) {
        return of(List.of(matterId)).getOrDefault(matterId, Known.NOTHING);
    }

    Map<Long, Known> of(Collection<Long> matterIds) {
        if (matterIds.isEmpty()) {
            return Map.of();
        }
        List<MatterCondition> established = conditions.ofMatters(List.copyOf(matterIds));
        if (established.isEmpty()) {
            return Map.of();
        }
        Map<String, Place> byCode = byCode();
        Map<Long, Known> known = new HashMap<>();
        for (MatterCondition one : established) {
            Known before = known.getOrDefault(one.matterId(), Known.NOTHING);
            known.put(one.matterId(), before.with(one.conditionName(), one.answer(), byCode));
        }
        return known;
    }

    /** As if this were established; a place the city does not have is not known. */
    public Known supposing(Map<Condition, String> answers) {
        Map<String, Place> byCode = byCode();
        Known known = Known.NOTHING;
        for (Map.Entry<Condition, String> one : answers.entrySet()) {
            known = known.with(one.getKey(), one.getValue(), byCode);
        }
        return known;
    }

    Map<String, Place> byCode() {
        return places.findAllOrderByPosition().stream().collect(Collectors.toMap(Place::code, Function.identity()));
    }
}
