package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.zhihe.admin.evidence.EvidenceLines;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.routing.RouteDecisions;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.EvidenceGroup;
import org.zhihe.templates.page.Paper;
import org.zhihe.templates.page.PartyCard;

/** What is in the file of a matter. */
@Singleton
class FileParts {
    private final PartyCards parties;
    private final RecusalHint recusalHint;
    private final Papers papers;
    private final EvidenceLines evidence;
    private final RouteDecisions routes;
    private final Messages messages;

    FileParts(
            PartyCards parties,
            RecusalHint recusalHint,
            Papers papers,
            EvidenceLines evidence,
            RouteDecisions routes,
            Messages messages) {
        this.parties = parties;
        this.recusalHint = recusalHint;
        this.papers = papers;
        this.evidence = evidence;
        this.routes = routes;
        this.messages = messages;
    }

    List<PartyCard> parties(Scene scene) {
        return parties.of(scene);
    }

    String recusalHint(Scene scene) {
        return recusalHint.of(scene);
    }

    List<Paper> papers(Scene scene) {
        return papers.of(scene);
    }

    List<Fact> filing(Scene scene) {
        Matter matter = scene.matter();
        MatterContent content = matter.content();
        return new FactList(messages)
                .with("kind", matter.kind())
                .with("ipType", content.ipType())
                .with("rightNumber", content.rightNumber())
                .with("happenedOn", content.happenedOn())
                .with("happenedWhere", content.happenedWhere())
                .with("claims", content.claims().stream().map(messages::of).collect(Collectors.joining("、")))
                .with("claimAmount", content.claimAmount())
                .with("otherProceeding", content.otherProceeding())
                .with("outcome", matter.outcome())
                .with("declineGround", matter.declineGround())
                .all();
    }

    List<Fact> statements(Scene scene) {
        Matter matter = scene.matter();
        return new FactList(messages)
                .with("whatHappened", matter.content().whatHappened())
                .with("claimText", matter.content().claimText())
                .with("closingNote", matter.closingNote())
                .all();
    }

    List<EvidenceGroup> evidence(Scene scene) {
        return evidence.of(scene);
    }

    List<RouteLine> routes(Scene scene) {
        return routes.ofMatter(scene.matter().id()).stream()
                .map(row -> new RouteLine(
                        row.decidedAt(),
                        messages.get("track.label", row.procedureKind(), row.bodyName()),
                        row.reason() == null ? messages.get("route.followed") : row.reason(),
                        row.basis(),
                        row.decidedByName()))
                .toList();
    }
}
