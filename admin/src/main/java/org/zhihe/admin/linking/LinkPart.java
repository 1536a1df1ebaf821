package org.zhihe.admin.linking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.zhihe.admin.linking.LinkedMatters.Line;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.sameness.AlikeRow;
import org.zhihe.casework.sameness.LinkKind;
import org.zhihe.casework.sameness.MatterLinks;
import org.zhihe.casework.sameness.Sameness;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.FileLine;

/** Other matters that this one belongs to, or perhaps is; the centre sees them all, other desks what came into theirs. */
@Singleton
public class LinkPart {
    private final Sameness sameness;
    private final MatterLinks links;
    private final EvidenceDesk evidence;
    private final Messages messages;

    LinkPart(Sameness sameness, MatterLinks links, EvidenceDesk evidence, Messages messages) {
        this.sameness = sameness;
        this.links = links;
        this.evidence = evidence;
        this.messages = messages;
    }

    public LinkedMatters of(Scene scene) {
        boolean centre = scene.desk() == Desk.INTAKE;
        List<MatterLinks.LinkRow> rows = links.ofMatter(scene.matter().id());
        List<Line> alike = centre
                ? sameness.alike(scene.officer(), scene.matter().id()).stream()
                        .map(this::alike)
                        .toList()
                : List.of();
        boolean merged = rows.stream().anyMatch(one -> one.kind() == LinkKind.MERGED && !one.outward());
        List<FileLine> files = merged ? files(scene) : List.of();
        return new LinkedMatters(rows.stream().map(one -> linked(one, centre)).toList(), alike, files);
    }

    private Line linked(MatterLinks.LinkRow row, boolean centre) {
        String label = messages.get("linking." + (row.outward() ? "out." : "in.") + row.kind());
        return new Line(
                label,
                row.number(),
                // Another desk that has this one does not have the other.
                centre ? MatterPaths.show(row.number()) : "",
                row.title(),
                messages.of(row.status()),
                row.reason());
    }

    private Line alike(AlikeRow row) {
        String reasons = row.common().stream().map(messages::of).collect(Collectors.joining("、"));
        return new Line(
                messages.get("linking.alike"),
                row.number(),
                MatterPaths.show(row.number()),
                row.title(),
                messages.of(row.status()),
                messages.get("linking.alike.reasons", reasons));
    }

    private List<FileLine> files(Scene scene) {
        return evidence.ofMerged(scene.officer(), scene.matter().id()).stream()
                .map(item -> file(scene, item))
                .toList();
    }

    private FileLine file(Scene scene, EvidenceRow item) {
        String sm3 = item.sm3();
        return new FileLine(
                item.readable() ? item.name() : messages.get("evidence.sealed-item"),
                item.readable() ? MatterPaths.mergedEvidence(scene.number(), item.id()) : "",
                FileSize.words(item.size()),
                item.sha256(),
                sm3 == null ? "" : sm3,
                item.receivedAt(),
                item.partyName(),
                "");
    }
}
