package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.OtherProceeding;

/**
 * What the rules look at, whether it is filed already or only thought of.
 *
 * @param actOn the law of the day of the act applies
 * @param filedOn the rules on procedure of that day apply
 * @param asked the sum of the filing; null when it names none
 */
public record Dispute(
        MatterKind kind,
        IpType ipType,
        Set<Claim> claims,
        OtherProceeding other,
        LocalDate actOn,
        LocalDate filedOn,
        @Nullable BigDecimal asked,
        Known known) {
    private static final Set<Claim> OF_MONEY = EnumSet.of(Claim.DAMAGES, Claim.CONTRACT);

    static Dispute of(Matter matter, Known known) {
        var content = matter.content();
        return new Dispute(
                matter.kind(),
                matter.ipType(),
                matter.claims(),
                content.otherProceeding(),
                content.happenedOn(),
                LocalDate.ofInstant(matter.filedAt(), Clocks.ZONE),
                content.claimAmount(),
                known);
    }

    /** Nothing is filed and nothing established: an act of that day about an ordinary sum. */
    public static Dispute thoughtOf(MatterKind kind, IpType ipType, Set<Claim> claims, LocalDate day) {
        return new Dispute(kind, ipType, claims, OtherProceeding.NONE, day, day, BigDecimal.ZERO, Known.NOTHING);
    }

    /** The sum that decides on the court; null while it is to be established. Who asks for no money has a sum of none. */
    @Nullable
    BigDecimal amount() {
        if (known.amount() != null) {
            return known.amount();
        }
        if (asked != null) {
            return asked;
        }
        return Collections.disjoint(claims, OF_MONEY) ? BigDecimal.ZERO : null;
    }
}
