package org.zhihe.portal.tracking;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.routing.PartyRoute;
import org.zhihe.casework.routing.PartyRoutes;
import org.zhihe.casework.routing.RouteAlternatives;
import org.zhihe.casework.routing.RouteDecisions;
import org.zhihe.casework.routing.RouteObjections;
import org.zhihe.templates.Messages;

/** Words for a party who has its matter, on what ground, and what else there was. */
@Singleton
class RouteViews {
    private final PartyRoutes routes;
    private final Messages messages;

    RouteViews(PartyRoutes routes, Messages messages) {
        this.routes = routes;
        this.messages = messages;
    }

    /** Newest first. */
    List<RouteView> of(MatterFile file) {
        return routes.of(file.access(), file.matter(), file.tracks()).stream()
                .map(route -> view(file, route))
                .toList();
    }

    private RouteView view(MatterFile file, PartyRoute route) {
        RouteDecisions.RouteRow decision = route.decision();
        return new RouteView(
                decision.decidedAt(),
                title(file, decision),
                explained(decision),
                decision.basis(),
                file.isApplicant() && decision.reason() != null ? decision.reason() : "",
                route.alternatives().stream().map(this::alternative).toList(),
                objections(route.objections()),
                route.open() ? ObjectionController.path(file.matter().number(), decision.id()) : "");
    }

    /** With how to reach whoever decides; what is not known is said. */
    private String explained(RouteDecisions.RouteRow decision) {
        String phone = decision.bodyPhone().isEmpty() ? messages.get("body.phone.none") : decision.bodyPhone();
        return messages.get("tracking.routes.explained", decision.explanation(), phone)
                .strip();
    }

    /** Who had it before is for the applicant: it can be an authority that has looked into the other side. */
    private String title(MatterFile file, RouteDecisions.RouteRow decision) {
        String way = messages.get("tracking.routes.way", decision.procedureKind(), decision.bodyName());
        return !file.isApplicant() || decision.replacedBodyName() == null
                ? way
                : messages.get("tracking.routes.replaced", way, decision.replacedBodyName());
    }

    private RouteView.Alternative alternative(RouteAlternatives.Line line) {
        return new RouteView.Alternative(
                messages.get("tracking.routes.way", line.procedureKind(), line.bodyName()),
                line.explanation(),
                line.basis(),
                messages.get("routing.effort", line.typicalTime(), line.cost()),
                false);
    }

    private List<String> objections(List<RouteObjections.Line> stated) {
        List<String> lines = new ArrayList<>();
        for (RouteObjections.Line one : stated) {
            lines.add(messages.get("tracking.routes.objection", one.statedAt(), one.reason(), one.status()));
            if (one.answer() != null) {
                lines.add(messages.get("tracking.routes.objection.answer", one.answer()));
            }
        }
        return lines;
    }
}
