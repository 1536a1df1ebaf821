package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.admin.linking.LinkPart;
import org.zhihe.admin.linking.LinkedMatters;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.routing.RouteDecisions;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.FileLine;
import org.zhihe.templates.page.Paper;
import org.zhihe.templates.page.PartyCard;

/** What is in the file of a matter. */
@Singleton
class FileParts {
    private final Said said;
    private final Beside beside;
    private final EvidenceItems evidence;
    private final RouteDecisions routes;
    private final Messages messages;

    FileParts(
            Said said,
            Beside beside,
            EvidenceItems evidence,
            RouteDecisions routes,
            Messages messages) {
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
    record Beside(RecusalHint recusalHint, LinkPart links, Papers papers, Voices voices) {}

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

    List<Fact> filing(Scene scene) {
        return said.filing().of(scene);
    }

    List<Fact> statements(Scene scene) {
        return Stream.concat(said.filing().statements(scene).stream(), beside.voices().reopenings(scene).stream())
                .toList();
    }

    List<FileLine> evidence(Scene scene) {
        return evidence.ofMatter(scene.matter().id()).stream()
                .map(item -> new FileLine(
                        item.name(),
                        MatterPaths.evidence(scene.number(), item.id()),
                        FileSize.words(item.size()),
                        item.sha256(),
                        item.receivedAt(),
                        messages.get("Side." + item.side()),
                        ""))
                .toList();
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
