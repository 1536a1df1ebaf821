package org.zhihe.casework.paper;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import org.zhihe.casework.matter.IpType;

/**
 * A paragraph of a kind's wording.
 *
 * @param ifKnown whether it is left out when the record lacks what it asks for; otherwise a blank is left for the
 *     officer
 * @param ipTypes names joined by commas; empty for every right
 * @param grounds names of those on which it is said, joined by commas; empty for every ground and for none
 */
@Introspected
record PaperWording(PaperPart part, int position, boolean ifKnown, String ipTypes, String grounds, String words) {
    boolean fits(IpType type, Facts facts) {
        return among(ipTypes, type)
                && (grounds.isEmpty()
                        || facts.find(PaperFact.GROUND).filter(this::onGround).isPresent());
    }

    private boolean onGround(Object ground) {
        return ground instanceof Enum<?> constant && among(grounds, constant);
    }

    private static boolean among(String names, Enum<?> one) {
        return names.isEmpty() || Arrays.asList(names.split(",")).contains(one.name());
    }
}
