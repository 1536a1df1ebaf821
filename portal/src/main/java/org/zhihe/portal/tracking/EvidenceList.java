package org.zhihe.portal.tracking;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.EvidenceSource;
import org.zhihe.casework.evidence.Previews;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.EvidenceGroup;
import org.zhihe.templates.page.EvidenceLine;
import org.zhihe.templates.page.EvidenceSide;

/** The evidence that a party may see, by who handed it in and what it is to show. */
@Singleton
public class EvidenceList {
    private final Messages messages;

    EvidenceList(Messages messages) {
        this.messages = messages;
    }

    /** The reader's own first. */
    List<EvidenceSide> of(MatterFile file) {
        Predicate<EvidenceRow> own = row -> row.partyId() == file.access().partyId();
        List<EvidenceSide> sides = new ArrayList<>();
        sides.add(new EvidenceSide(messages.get("tracking.files.own"), groups(file, own)));
        for (Side side : Side.values()) {
            sides.add(new EvidenceSide(
                    messages.get("tracking.files.side", side),
                    groups(file, own.negate().and(row -> side.name().equals(row.side())))));
        }
        return sides.stream().filter(side -> !side.groups().isEmpty()).toList();
    }

    private List<EvidenceGroup> groups(MatterFile file, Predicate<EvidenceRow> wanted) {
        return Arrays.stream(EvidencePurpose.values())
                .map(purpose -> new EvidenceGroup(
                        messages.of(purpose),
                        file.evidence().stream()
                                .filter(row -> row.purpose() == purpose && wanted.test(row))
                                .map(row -> line(file, row))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    public static String address(String number, EvidenceRow row) {
        return "/matters/" + number + "/evidence/" + row.id();
    }

    public String number(EvidenceRow row) {
        return messages.get("evidence.number", String.valueOf(row.id()));
    }

    public String visibility(EvidenceRow row) {
        return row.sealRequested() ? messages.get("evidence.mark.seal-requested") : messages.of(row.visibility());
    }

    public String struck(EvidenceRow row) {
        return row.struck() ? messages.get("evidence.struck.because", row.strikeReason()) : "";
    }

    private EvidenceLine line(MatterFile file, EvidenceRow row) {
        boolean own = row.partyId() == file.access().partyId();
        String address = address(file.access().number(), row);
        return new EvidenceLine(
                number(row),
                row.name(),
                row.struck() ? "" : address,
                !row.struck() && Previews.draws(row.mediaType()) ? address + "/preview?size=small" : "",
                own ? address + "/passport" : "",
                FileSize.words(row.size()),
                row.sha256(),
                row.receivedAt(),
                messages.get("evidence.by.party", messages.get("Side." + row.side()), row.partyName()),
                source(row),
                marks(row, own),
                struck(row));
    }

    private String source(EvidenceRow row) {
        if (row.sourceNote() != null) {
            return messages.get("evidence.source.note", row.source(), row.sourceNote());
        }
        return row.source() == EvidenceSource.OTHER ? "" : messages.get("evidence.source.said", row.source());
    }

    private List<String> marks(EvidenceRow row, boolean own) {
        List<String> marks = new ArrayList<>();
        if (row.struck()) {
            marks.add(messages.get("evidence.mark.struck"));
        }
        if (own) {
            marks.add(visibility(row));
        }
        return marks;
    }
}
