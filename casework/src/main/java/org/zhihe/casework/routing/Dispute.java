package org.zhihe.casework.routing;

import java.time.LocalDate;
import java.util.Set;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;

/**
 * What the rules look at, whether it is filed already or only thought of.
 *
 * @param actOn the law of the day of the act applies
 */
public record Dispute(MatterKind kind, IpType ipType, Set<Claim> claims, OtherProceeding other, LocalDate actOn) {
    static Dispute of(Matter matter) {
        var content = matter.content();
        return new Dispute(
                matter.kind(), matter.ipType(), matter.claims(), content.otherProceeding(), content.happenedOn());
    }
}
