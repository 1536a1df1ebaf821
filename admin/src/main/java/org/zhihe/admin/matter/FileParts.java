package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.admin.evidence.EvidenceLines;
import org.zhihe.admin.linking.LinkPart;
import org.zhihe.admin.linking.LinkedMatters;
import org.zhihe.admin.paper.Drafting;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.routing.RouteDecisions;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Action;
import org.zhihe.templates.page.EvidenceGroup;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Paper;
import org.zhihe.templates.page.PartyCard;

/** What is in the file of a matter. */
@Singleton
class FileParts {
    private final Said said;
    private final Beside beside;
    private final EvidenceLines evidence;
    private final RouteDecisions routes;
    private final Messages messages;

    FileParts(Said said, Beside beside, EvidenceLines evidence, RouteDecisions routes, Messages messages) {
        this.said = said;
        this.beside = beside;
        this.evidence = evidence;
        this.routes = routes;
        this.messages = messages;
    }

    /** Who says what. */
    @Singleton
    record Said(PartyCards parties, FilingFacts filing) {}

    /** What stands beside the file itself. */
    @Singleton
    record Beside(RecusalHint recusalHint, LinkPart links, Papers papers, Drafting drafting, Voices voices) {}

    LinkedMatters linked(Scene scene) {
        return beside.links().of(scene);
    }

    VoicePart voice(Scene scene) {
        return beside.voices().of(scene);
    }

    List<PartyCard> parties(Scene scene) {
        return said.parties().of(scene);
    }

    String recusalHint(Scene scene) {
        return beside.recusalHint().of(scene);
    }

    List<Paper> papers(Scene scene) {
        return beside.papers().of(scene);
    }

    /** The papers that this desk may issue now. */
    List<Action> drafting(Scene scene) {
        return beside.drafting().of(scene);
    }

    List<Fact> filing(Scene scene) {
        return said.filing().of(scene);
    }

    List<Fact> statements(Scene scene) {
        return Stream.concat(said.filing().statements(scene).stream(), beside.voices().reopenings(scene).stream())
                .toList();
    }

    List<EvidenceGroup> evidence(Scene scene) {
        return evidence.of(scene);
    }

    private String why(RouteDecisions.RouteRow row) {
        String reason = row.reason() == null ? messages.get("route.followed") : row.reason();
        String from = row.replacedBodyName() == null
                ? reason
                : messages.get("route.replaced", row.replacedBodyName(), reason);
        return row.newFact() == null ? from : from + " " + messages.get("route.new-fact", row.newFact());
    }

    /** Decisions of before there were versions have none either. */
    private String version(RouteDecisions.RouteRow row) {
        Long version = row.ruleVersion();
        if (version == null) {
            return row.chosenRule() == null ? " · " + messages.get("route.own") : "";
        }
        return " · " + (version == 0 ? messages.get("route.rule.file") : messages.get("route.rule.version", version));
    }

    List<RouteLine> routes(Scene scene) {
        return routes.ofMatter(scene.matter().id()).stream()
                .map(row -> new RouteLine(
                        row.decidedAt(),
                        messages.get("track.label", row.procedureKind(), row.bodyName()),
                        why(row),
                        row.basis() + version(row),
                        row.decidedByName()))
                .toList();
    }
}
