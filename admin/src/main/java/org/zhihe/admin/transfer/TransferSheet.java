package org.zhihe.admin.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.transfer.Remedy;
import org.zhihe.casework.transfer.TransferEntries;
import org.zhihe.casework.transfer.TransferItems;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRow;
import org.zhihe.casework.transfer.VictimRemedy;
import org.zhihe.templates.EventWords;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.Happening;

/** Puts the page of a transfer together. */
@Singleton
class TransferSheet {
    private final TransferSteps steps;
    private final TransferReading reading;
    private final TransferFacts facts;
    private final LetterPdf pdf;
    private final EventWords words;
    private final Messages messages;

    TransferSheet(
            TransferSteps steps,
            TransferReading reading,
            TransferFacts facts,
            LetterPdf pdf,
            EventWords words,
            Messages messages) {
        this.steps = steps;
        this.reading = reading;
        this.facts = facts;
        this.pdf = pdf;
        this.words = words;
        this.messages = messages;
    }

    TransferPage page(TransferScene scene, String done) {
        TransferRow row = scene.row();
        boolean copied = row.part() == TransferRow.Part.COPIED;
        List<Fact> all = new ArrayList<>();
        if (row.ownMatter() > 0) {
            all.add(Fact.link(
                    messages.get("transfer.matter"), row.matterNumber(), MatterPaths.show(row.matterNumber())));
        } else {
            all.add(Fact.of(messages.get("transfer.matter"), row.matterNumber()));
        }
        all.addAll(facts.of(scene));
        return new TransferPage(
                steps.doneWords(done).orElse(""),
                title(row),
                scene.records() ? messages.get("transfer.fact.paper") : "",
                all,
                facts.stated(scene),
                steps.offered(scene),
                facts.due(row),
                items(scene),
                remedies(scene),
                reading.history(row).stream().map(this::happening).toList(),
                TransferPaths.letter(row.id()),
                pdf.available() ? TransferPaths.pdf(row.id()) : "",
                copied ? "" : TransferPaths.packed(row.id()));
    }

    String title(TransferRow row) {
        return messages.get(
                "transfer.title", row.kind(), row.number() == null ? messages.get("transfers.noletter") : row.number());
    }

    List<TransferPage.ItemRow> items(TransferScene scene) {
        return scene.letter().items().stream().map(this::item).toList();
    }

    private TransferPage.ItemRow item(TransferItems.Line one) {
        List<String> marks = new ArrayList<>();
        if (one.tradeSecret()) {
            marks.add(messages.get("transfer.item.secret"));
        }
        if (one.releasedByName() != null) {
            marks.add(messages.get("transfer.item.released", one.releasedByName()));
        }
        if (one.withheld()) {
            marks.add(messages.get("transfer.item.withheld"));
        }
        if (one.struck() > 0) {
            marks.add(messages.get("transfer.item.struck"));
        }
        return new TransferPage.ItemRow(
                one.position(),
                one.title(),
                messages.get("transfer.item.kind." + one.kind()),
                FileSize.words(one.size()),
                one.sha256(),
                one.sm3(),
                marks);
    }

    private List<Fact> remedies(TransferScene scene) {
        List<Fact> all = new ArrayList<>();
        scene.remedies().forEach(one -> all.add(remedy(one, scene.row())));
        scene.victims().forEach(one -> all.add(victim(one)));
        return all;
    }

    private Fact victim(VictimRemedy one) {
        return Fact.of(
                messages.get("transfer.remedy", one.kind(), one.status()),
                (messages.get("transfer.remedy.asked", one.askedOn(), one.reason()) + " "
                                + answer(one.answer(), one.answeredOn()))
                        .strip());
    }

    private String answer(@Nullable String text, @Nullable LocalDate day) {
        return text == null || day == null ? "" : messages.get("transfer.remedy.answer", day, text);
    }

    private Fact remedy(Remedy one, TransferRow row) {
        String asked = messages.get("transfer.remedy.asked", one.askedOn(), one.reason());
        String answer = answer(one.answer(), one.answeredOn());
        String due = !one.open() || row.dueAt() == null ? "" : messages.get("transfer.remedy.due", row.dueAt());
        return Fact.of(
                messages.get("transfer.remedy", one.kind(), one.status()),
                String.join(" ", List.of(asked, answer, due)).strip());
    }

    private Happening happening(TransferEntries.Line line) {
        String paper = line.paperNumber() == null
                ? ""
                : messages.get("transfer.history.paper", line.paperNumber(), line.happenedOn());
        return new Happening(
                line.enteredAt(),
                words.sentence("MatterEvent." + line.act().name(), Details.read(line.details())),
                paper,
                line.bodyShortName() + " " + line.staffName());
    }
}
