package org.zhihe.admin.evidence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.EvidenceDesk;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.EvidenceSource;
import org.zhihe.casework.evidence.Previews;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.EvidenceGroup;
import org.zhihe.templates.page.EvidenceLine;

/** The evidence of a matter as a member of staff finds it, by what it is to show. */
@Singleton
public class EvidenceLines {
    private final EvidenceDesk desk;
    private final Messages messages;

    EvidenceLines(EvidenceDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    public List<EvidenceGroup> of(Scene scene) {
        List<EvidenceRow> rows = desk.of(scene.officer(), scene.number());
        return Arrays.stream(EvidencePurpose.values())
                .map(purpose -> new EvidenceGroup(
                        messages.of(purpose),
                        rows.stream()
                                .filter(row -> row.purpose() == purpose)
                                .map(row -> line(scene.number(), row))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** What can be named or counted in a step about evidence. */
    List<EvidenceRow> standing(Scene scene) {
        return desk.of(scene.officer(), scene.number()).stream()
                .filter(row -> !row.struck())
                .toList();
    }

    String by(EvidenceRow row) {
        String side = messages.get("Side." + row.side());
        return row.takenInBy() == null
                ? messages.get("evidence.by.party", side, row.partyName())
                : messages.get("evidence.by.counter", side, row.partyName(), row.takenInBy());
    }

    String visibility(EvidenceRow row) {
        return row.sealRequested() ? messages.get("evidence.mark.seal-requested") : messages.of(row.visibility());
    }

    private EvidenceLine line(String number, EvidenceRow row) {
        String href = MatterPaths.evidence(number, row.id());
        boolean picture = row.readable() && Previews.draws(row.mediaType());
        return new EvidenceLine(
                messages.get("evidence.number", String.valueOf(row.id())),
                row.name(),
                row.readable() ? href : "",
                picture ? MatterPaths.smallPreview(number, row.id()) : "",
                row.readable() ? MatterPaths.passport(number, row.id()) : "",
                row.readable() ? FileSize.words(row.size()) : "",
                row.sha256(),
                row.receivedAt(),
                by(row),
                source(row),
                marks(row),
                row.struck() ? messages.get("evidence.struck.because", row.strikeReason()) : "");
    }

    private String source(EvidenceRow row) {
        if (row.sourceNote() != null) {
            return messages.get("evidence.source.note", row.source(), row.sourceNote());
        }
        return row.source() == EvidenceSource.OTHER ? "" : messages.get("evidence.source.said", row.source());
    }

    private List<String> marks(EvidenceRow row) {
        List<String> marks = new ArrayList<>();
        if (row.struck()) {
            marks.add(messages.get("evidence.mark.struck"));
        }
        marks.add(visibility(row));
        if (row.readable() && row.scanState() != null) {
            marks.add(messages.of(row.scanState()));
        }
        return marks;
    }
}
