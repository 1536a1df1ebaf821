package org.zhihe.casework.guide;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.casework.routing.Considered;
import org.zhihe.casework.routing.Courts;
import org.zhihe.casework.routing.Dispute;
import org.zhihe.casework.routing.PossibleRoute;
import org.zhihe.casework.routing.Routing;

/** Recommends a way; who would decide comes from the city's tables, so that guide and desk never differ. */
@Singleton
public class Guide {
    private final Routing routing;
    private final Courts courts;
    private final Bodies bodies;
    private final Clocks clocks;

    Guide(Routing routing, Courts courts, Bodies bodies, Clocks clocks) {
        this.routing = routing;
        this.courts = courts;
        this.bodies = bodies;
        this.clocks = clocks;
    }

    public Advice advise(Situation situation) {
        GuideRule rule = GuideRule.first(situation);
        List<Course> others = Recourse.openFor(situation).stream()
                .filter(one -> one != rule.recourse())
                .map(one -> course(one, situation))
                .toList();
        return new Advice(rule, course(rule.recourse(), situation), others, Remark.about(situation));
    }

    private Course course(Recourse recourse, Situation situation) {
        return switch (recourse) {
            case MEDIATION ->
                routed(recourse, situation, MatterKind.MEDIATION_REQUEST, ProcedureKind.MEDIATION)
                        .orElseGet(() -> at(recourse, BodyKind.MEDIATION_COMMITTEE));
            case ADJUDICATION ->
                routed(recourse, situation, MatterKind.COMPLAINT, ProcedureKind.ADJUDICATION)
                        .orElseGet(() -> at(recourse, BodyKind.IP_OFFICE));
            case COMPLAINT ->
                routed(recourse, situation, MatterKind.COMPLAINT, ProcedureKind.ENFORCEMENT)
                        .or(() -> routed(recourse, situation, MatterKind.REPORT, ProcedureKind.ENFORCEMENT))
                        .orElseGet(() -> at(recourse, BodyKind.MARKET_REGULATOR));
            case REPORT ->
                routed(recourse, situation, MatterKind.REPORT, ProcedureKind.ENFORCEMENT)
                        .orElseGet(() -> at(recourse, BodyKind.MARKET_REGULATOR));
            case COURT ->
                routed(recourse, situation, MatterKind.COMPLAINT, ProcedureKind.COURT_REFERRAL)
                        .orElseGet(() -> new Course(recourse, court(situation.right()), null));
            case ASSISTANCE -> at(recourse, BodyKind.INTAKE_CENTRE);
            case CONSUMER, ARBITRATION, WHERE_IT_IS, CUSTOMS -> new Course(recourse, null, null);
        };
    }

    /**
     * By the rules for what is filed today about an act of today, as if nobody had the dispute yet. What the office would
     * still have to establish is not asked here.
     */
    private Optional<Course> routed(Recourse recourse, Situation situation, MatterKind kind, ProcedureKind procedure) {
        IpType right = situation.right();
        if (right == null) {
            return Optional.empty();
        }
        Considered considered = routing.consider(Dispute.thoughtOf(kind, right, situation.wishes(), today()));
        return Stream.concat(
                        considered.ways().stream(),
                        considered.possible().stream().map(PossibleRoute::way))
                .filter(one -> one.procedure() == procedure)
                .findFirst()
                .map(one -> new Course(recourse, one.body(), one.rule()));
    }

    private Course at(Recourse recourse, BodyKind kind) {
        return new Course(recourse, bodies.findFirstByKind(kind).orElse(null), null);
    }

    private @Nullable Body court(@Nullable IpType right) {
        return Stream.ofNullable(right)
                .flatMap(one -> courts.confirming(one, today()).stream())
                .map(Courts.Competent::court)
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return clocks.today();
    }
}
