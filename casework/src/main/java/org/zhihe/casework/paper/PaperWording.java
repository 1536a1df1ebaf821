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
 */
@Introspected
record PaperWording(
        OfficialPaperKind kind, PaperPart part, int position, boolean ifKnown, String ipTypes, String words) {
    boolean fits(IpType type) {
        return ipTypes.isEmpty() || Arrays.asList(ipTypes.split(",")).contains(type.name());
    }
}
