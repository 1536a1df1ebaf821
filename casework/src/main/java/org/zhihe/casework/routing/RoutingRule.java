package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

    /** Holds for a dispute if its act falls between the rule's days: the law of the day of the act applies. */
    boolean fits(Dispute dispute) {
        LocalDate act = dispute.actOn();
        return !act.isBefore(validFrom)
                && (validTo == null || !act.isAfter(validTo))
                && listed(matterKinds, List.of(dispute.kind()))
                && listed(ipTypes, List.of(dispute.ipType()))
                && listed(claims, dispute.claims());
    }

    private static boolean listed(String names, Collection<? extends Enum<?>> asked) {
        return names.isEmpty()
                || Arrays.stream(names.split(",")).anyMatch(name -> asked.stream()
                        .anyMatch(one -> one.name().equals(name.strip())));
    }
}
