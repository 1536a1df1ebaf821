package org.zhihe.admin.transfer;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.transfer.TransferCase;
import org.zhihe.casework.transfer.TransferRow;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PaperSheet.Section;

/** Writes the letter of a transfer. Before it is sent, it has neither number nor day. */
@Singleton
class LetterSheet {
    private final Messages messages;

    LetterSheet(Messages messages) {
        this.messages = messages;
    }

    PaperSheet of(TransferScene scene) {
        TransferRow row = scene.row();
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section("", List.of(messages.get("transfer.paper.opening." + row.kind(), row.matterNumber()))));
        scene.letter().stated().ifPresent(one -> stated(one, sections));
        sections.add(section("reply", messages.get("transfer.paper.reply." + row.kind())));
        if (!scene.letter().copies().isEmpty()) {
            sections.add(section("copies", String.join("、", scene.letter().copies())));
        }
        LocalDate sent = row.sentAt() == null ? null : LocalDate.ofInstant(row.sentAt(), Clocks.ZONE);
        return new PaperSheet(
                row.fromName(),
                messages.get("transfer.paper.title." + row.kind()),
                row.number() == null ? "" : row.number(),
                row.toName(),
                List.of(),
                sections,
                List.of(),
                row.fromName(),
                sent,
                "",
                "");
    }

    private void stated(TransferCase one, List<Section> sections) {
        sections.add(section("concerned", one.concerned()));
        sections.add(section("facts", one.facts()));
        if (one.newFacts() != null) {
            sections.add(section("newFacts", one.newFacts()));
        }
        if (one.foundBy() != null) {
            sections.add(section("found", one.foundBy()));
        }
        sections.add(section("basis", one.basis()));
        if (one.goods() != null) {
            sections.add(section("goods", one.goods()));
        }
        sections.add(section("verified", one.verifiedBy()));
    }

    private Section section(String key, String text) {
        return new Section(
                messages.get("transfer.paper." + key),
                text.lines().filter(line -> !line.isBlank()).toList());
    }
}
