package org.zhihe.casework.guide;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.OtherProceeding;

/**
 * One line of a table: the situations it is for. What is not said does not matter.
 *
 * @param rights an unknown right is in no list
 * @param rightUnknown only those who do not know their right
 * @param wanting at least one of these is wanted
 * @param notWanting none of these is wanted
 */
record When(
        Set<Happening> happenings,
        Set<IpType> rights,
        boolean rightUnknown,
        Set<Claim> wanting,
        Set<Claim> notWanting,
        Set<OtherProceeding> others,
        Set<OtherSide> otherSides,
        Set<Place> places) {
    static final Set<IpType> PATENTS = EnumSet.of(IpType.INVENTION, IpType.UTILITY_MODEL, IpType.DESIGN);

    static final Set<IpType> ENFORCED = EnumSet.of(
            IpType.TRADEMARK,
            IpType.TRADE_SECRET,
            IpType.UNFAIR_COMPETITION,
            IpType.GEOGRAPHICAL_INDICATION,
            IpType.PLANT_VARIETY,
            IpType.DOMAIN_NAME);

    static final Set<Happening> DISPUTES = disputes();

    static When always() {
        return new When(Set.of(), Set.of(), false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    When happened(Happening... some) {
        return happened(Set.of(some));
    }

    When happened(Set<Happening> some) {
        return new When(some, rights, rightUnknown, wanting, notWanting, others, otherSides, places);
    }

    When about(IpType... some) {
        return about(Set.of(some));
    }

    When about(Set<IpType> some) {
        return new When(happenings, some, rightUnknown, wanting, notWanting, others, otherSides, places);
    }

    When aboutUnknown() {
        return new When(happenings, rights, true, wanting, notWanting, others, otherSides, places);
    }

    When wants(Claim... some) {
        return new When(happenings, rights, rightUnknown, Set.of(some), notWanting, others, otherSides, places);
    }

    When wantsNo(Claim... some) {
        return new When(happenings, rights, rightUnknown, wanting, Set.of(some), others, otherSides, places);
    }

    /** Wants this and nothing else. */
    When wantsOnly(Claim... some) {
        return wants(some)
                .wantsNo(EnumSet.complementOf(EnumSet.copyOf(Set.of(some))).toArray(Claim[]::new));
    }

    When besides(OtherProceeding... some) {
        return new When(happenings, rights, rightUnknown, wanting, notWanting, Set.of(some), otherSides, places);
    }

    When against(OtherSide one) {
        return new When(happenings, rights, rightUnknown, wanting, notWanting, others, Set.of(one), places);
    }

    When at(Place... some) {
        return new When(happenings, rights, rightUnknown, wanting, notWanting, others, otherSides, Set.of(some));
    }

    boolean fits(Situation situation) {
        return in(happenings, situation.happening())
                && (rights.isEmpty() || situation.right() != null && rights.contains(situation.right()))
                && (!rightUnknown || situation.right() == null)
                && (wanting.isEmpty() || !Collections.disjoint(wanting, situation.wishes()))
                && Collections.disjoint(notWanting, situation.wishes())
                && in(others, situation.other())
                && in(otherSides, situation.otherSide())
                && in(places, situation.place());
    }

    private static <T> boolean in(Set<T> some, T one) {
        return some.isEmpty() || some.contains(one);
    }

    private static Set<Happening> disputes() {
        Set<Happening> all = EnumSet.allOf(Happening.class);
        all.removeIf(one -> !one.dispute());
        return all;
    }
}
