package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;

/**
 * How somebody's filing was taken down for them.
 *
 * @param outsideNumber what it is called where it came from
 * @param consentNote how the person agreed that their data are used, such as orally and when
 */
public record CounterTerms(IntakeChannel channel, @Nullable String outsideNumber, String consentNote) {
    /** @param courtNumber of the court's file or letter */
    public static CounterTerms fromCourt(String courtNumber, String consentNote) {
        return new CounterTerms(IntakeChannel.HANDED_OVER, courtNumber, consentNote);
    }
}
