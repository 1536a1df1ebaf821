package org.zhihe.casework.guide;

import io.micronaut.core.annotation.Nullable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.OtherProceeding;

/**
 * What somebody has answered.
 *
 * @param right null when they do not know, or were not asked
 */
public record Situation(
        Happening happening,
        @Nullable IpType right,
        Set<Claim> wishes,
        OtherProceeding other,
        OtherSide otherSide,
        Place place) {
    public Situation {
        Set<Claim> ordered = EnumSet.noneOf(Claim.class);
        ordered.addAll(wishes);
        wishes = Collections.unmodifiableSet(ordered);
    }

    /** For what needs no more questions. */
    public static Situation of(Happening happening) {
        return new Situation(happening, null, Set.of(), OtherProceeding.NONE, OtherSide.KNOWN, Place.HERE);
    }
}
