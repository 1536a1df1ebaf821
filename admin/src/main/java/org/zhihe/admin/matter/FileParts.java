package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.EvidenceItems;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterContent;
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
    private final PartyCards parties;
    private final Beside beside;
    private final EvidenceItems evidence;
    private final RouteDecisions routes;
    private final Messages messages;

    FileParts(
            PartyCards parties,
            Beside beside,
            EvidenceItems evidence,
            RouteDecisions routes,
            Messages messages) {
        this.parties = parties;
        this.beside = beside;
        this.evidence = evidence;
        this.routes = routes;
        this.messages = messages;
    }

    /** What stands in the file beside the filing itself. */
    @Singleton
    record Beside(RecusalHint recusalHint, Papers papers, Voices voices) {}

    VoicePart voice(Scene scene) {
        return beside.voices().of(scene);
    }

    List<PartyCard> parties(Scene scene) {
        return parties.of(scene);
    }

    String recusalHint(Scene scene) {
        return beside.recusalHint().of(scene);
    }

    List<Paper> papers(Scene scene) {
        return beside.papers().of(scene);
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
        List<Fact> filed = new FactList(messages)
                .with("whatHappened", matter.content().whatHappened())
                .with("claimText", matter.content().claimText())
                .with("closingNote", matter.closingNote())
                .all();
        return Stream.concat(filed.stream(), beside.voices().reopenings(scene).stream())
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
