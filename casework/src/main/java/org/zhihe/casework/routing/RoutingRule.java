package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * One row of the rule table: for these kinds, rights and claims (names joined by commas; empty = any) this body is
 * competent, on this legal basis, between these days.
 */
@MappedEntity("routing_rule")
public record RoutingRule(
        @Id String code,
        int precedence,
        String matterKinds,
        String ipTypes,
        String claims,
        ProcedureKind procedureKind,
        String bodyCode,
        String basis,
        String explanation,
        String typicalTime,
        String cost,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Holds for a matter if its act falls between the rule's days: the law of the day of the act applies. */
    boolean fits(Matter matter) {
        LocalDate act = matter.content().happenedOn();
        return !act.isBefore(validFrom)
                && (validTo == null || !act.isAfter(validTo))
                && listed(matterKinds, java.util.List.of(matter.kind()))
                && listed(ipTypes, java.util.List.of(matter.ipType()))
                && listed(claims, matter.claims());
    }

    private static boolean listed(String names, Collection<? extends Enum<?>> asked) {
        return names.isEmpty()
                || Arrays.stream(names.split(",")).anyMatch(name -> asked.stream()
                        .anyMatch(one -> one.name().equals(name.strip())));
    }
}
