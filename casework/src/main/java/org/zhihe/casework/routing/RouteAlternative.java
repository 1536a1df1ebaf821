package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.zhihe.casework.matter.ProcedureKind;

/** A way that was open besides the one decided on, as it was shown that day. */
@MappedEntity("route_alternative")
record RouteAlternative(
        @Id @GeneratedValue @Nullable Long id,
        long decisionId,
        ProcedureKind procedureKind,
        long bodyId,
        String basis,
        String explanation,
        String typicalTime,
        String cost) {
    static RouteAlternative of(long decisionId, RouteProposal way) {
        return new RouteAlternative(
                null,
                decisionId,
                way.procedure(),
                way.body().id(),
                way.basis(),
                way.explanation(),
                way.rule().typicalTime(),
                way.rule().cost());
    }
}
