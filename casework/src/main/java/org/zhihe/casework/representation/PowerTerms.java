package org.zhihe.casework.representation;

import java.time.LocalDate;
import org.zhihe.casework.party.Powers;
import org.zhihe.casework.party.RepresentativeKind;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Whom a party authorises, for what and how long, as its power of attorney says.
 *
 * @param email where the representative is asked; whoever accepts signs in with this address
 * @param until the last day
 */
public record PowerTerms(
        String name, String email, RepresentativeKind kind, Powers powers, LocalDate from, LocalDate until) {
    public static final int LONGEST_YEARS = 3;

    void refuseUnlessSound(LocalDate today) {
        if (powers == Powers.FULL) {
            throw new IllegalArgumentException("a representative acts with granted powers");
        }
        if (until.isBefore(from) || until.isBefore(today)) {
            throw new StepRefused("power.dates");
        }
        LocalDate begins = from.isBefore(today) ? today : from;
        if (until.isAfter(begins.plusYears(LONGEST_YEARS))) {
            throw new StepRefused("power.too-long", LONGEST_YEARS);
        }
    }
}
