package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row of the rule or court table asks of a dispute besides kind, right and claim.
 *
 * @param conditions every one must be found so
 * @param places of the act; where {@code domiciles} are given too, either suffices (民事诉讼法 29)
 */
public record Needs(
        Map<Condition, Finding> conditions,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountTo,
        List<String> places,
        List<String> domiciles) {

    public Needs {
        Map<Condition, Finding> ordered = new EnumMap<>(Condition.class);
        ordered.putAll(conditions);
        conditions = ordered;
        places = List.copyOf(places);
        domiciles = List.copyOf(domiciles);
    }

    static Needs read(
            String conditions,
            @Nullable BigDecimal amountFrom,
            @Nullable BigDecimal amountTo,
            String places,
            String domiciles) {
        Map<Condition, Finding> read = new EnumMap<>(Condition.class);
        for (String pair : split(conditions)) {
            int equals = pair.indexOf('=');
            read.put(Condition.valueOf(pair.substring(0, equals)), Finding.valueOf(pair.substring(equals + 1)));
        }
        return new Needs(read, amountFrom, amountTo, split(places), split(domiciles));
    }

    /** As it is kept: {@code NAME=YES,OTHER=NO}. */
    public static String write(Map<Condition, Finding> conditions) {
        return Arrays.stream(Condition.values())
                .filter(one -> conditions.getOrDefault(one, Finding.UNKNOWN) != Finding.UNKNOWN)
                .map(one -> one + "=" + conditions.get(one))
                .collect(Collectors.joining(","));
    }

    static List<String> split(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    Set<Condition> asked() {
        Set<Condition> asked = EnumSet.noneOf(Condition.class);
        asked.addAll(conditions.keySet());
        if (amountFrom != null || amountTo != null) {
            asked.add(Condition.CLAIM_AMOUNT);
        }
        if (!places.isEmpty()) {
            asked.add(Condition.ACT_PLACE);
        }
        if (!domiciles.isEmpty()) {
            asked.add(Condition.DOMICILE);
        }
        return asked;
    }

    Fit fit(Dispute dispute) {
        List<Condition> open = new ArrayList<>();
        for (Map.Entry<Condition, Finding> needed : conditions.entrySet()) {
            Finding found = dispute.known().finding(needed.getKey());
            if (found == Finding.UNKNOWN) {
                if (needed.getValue() == Finding.YES || !needed.getKey().exceptional()) {
                    open.add(needed.getKey());
                }
            } else if (found != needed.getValue()) {
                return Fit.NO;
            }
        }
        return new Fit(false, open).and(amountFit(dispute)).and(placeFit(dispute));
    }

    private Fit amountFit(Dispute dispute) {
        if (amountFrom == null && amountTo == null) {
            return Fit.YES;
        }
        BigDecimal amount = dispute.amount();
        if (amount == null) {
            return new Fit(false, List.of(Condition.CLAIM_AMOUNT));
        }
        boolean within = (amountFrom == null || amount.compareTo(amountFrom) >= 0)
                && (amountTo == null || amount.compareTo(amountTo) <= 0);
        return within ? Fit.YES : Fit.NO;
    }

    /** While nobody has established any place, all is taken to be in the city whose office was asked. */
    private Fit placeFit(Dispute dispute) {
        if (places.isEmpty() && domiciles.isEmpty()) {
            return Fit.YES;
        }
        Place actPlace = dispute.known().actPlace();
        Place domicile = dispute.known().domicile();
        if (actPlace == null && domicile == null && (ofCity(places) || ofCity(domiciles))) {
            return Fit.YES;
        }
        List<Condition> open = new ArrayList<>();
        if (isIn(places, actPlace, Condition.ACT_PLACE, open) || isIn(domiciles, domicile, Condition.DOMICILE, open)) {
            return Fit.YES;
        }
        return open.isEmpty() ? Fit.NO : new Fit(false, open);
    }

    private static boolean isIn(List<String> named, @Nullable Place place, Condition asked, List<Condition> open) {
        if (named.isEmpty()) {
            return false;
        }
        if (place != null) {
            return place.in(named);
        }
        open.add(asked);
        return false;
    }

    private static boolean ofCity(List<String> named) {
        return named.contains(Territory.CITY.name());
    }
}
