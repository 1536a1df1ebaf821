package org.zhihe.admin.evidence;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.Headers;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.evidence.CustodyLine;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.evidence.Passport;
import org.zhihe.casework.evidence.Previews;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.matter.Details;
import org.zhihe.templates.EventWords;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.CustodyRow;
import org.zhihe.templates.page.EvidencePassport;
import org.zhihe.templates.page.Fact;

/** Puts the page of a piece of evidence together. */
@Singleton
class EvidenceSheet {
    private final Headers headers;
    private final EvidenceLines lines;
    private final EventWords events;
    private final Messages messages;

    EvidenceSheet(Headers headers, EvidenceLines lines, EventWords events, Messages messages) {
        this.headers = headers;
        this.lines = lines;
        this.events = events;
        this.messages = messages;
    }

    EvidencePage of(Scene scene, Passport passport) {
        EvidenceRow item = passport.item();
        String number = messages.get("evidence.number", String.valueOf(item.id()));
        return new EvidencePage(
                headers.of(scene),
                new EvidencePassport(
                        messages.get("evidence.page.title", number),
                        item.name(),
                        item.struck() ? messages.get("evidence.struck.because", item.strikeReason()) : "",
                        facts(passport),
                        Previews.draws(item.mediaType()) ? MatterPaths.preview(scene.number(), item.id()) : "",
                        MatterPaths.evidence(scene.number(), item.id()),
                        messages.get("evidence.page.custody.lead.staff"),
                        true,
                        passport.custody().stream().map(this::row).toList()),
                MatterPaths.check(scene.number(), item.id()));
    }

    private List<Fact> facts(Passport passport) {
        EvidenceRow item = passport.item();
        List<Fact> facts = new ArrayList<>();
        fact(facts, "purpose", messages.of(item.purpose()));
        fact(facts, "source", messages.of(item.source()));
        if (item.sourceNote() != null) {
            fact(facts, "note", item.sourceNote());
        }
        fact(facts, "by", lines.by(item));
        fact(facts, "received", messages.show(item.receivedAt()));
        fact(facts, "size", FileSize.words(item.size()));
        fact(facts, "visibility", lines.visibility(item));
        if (item.visibility() == Visibility.SEALED) {
            fact(
                    facts,
                    "readers",
                    passport.readers().stream()
                            .map(one -> messages.get("evidence.reader", one.name(), one.bodyShortName()))
                            .collect(Collectors.joining("、")));
        }
        fact(facts, "sha256", item.sha256());
        fact(facts, "sm3", item.sm3() == null ? messages.get("evidence.sm3.unknown") : item.sm3());
        fact(
                facts,
                "scan",
                item.scanState() == null ? messages.get("evidence.scan.unknown") : messages.of(item.scanState()));
        return facts;
    }

    private void fact(List<Fact> facts, String key, String text) {
        facts.add(Fact.of(messages.get("evidence.fact." + key), text));
    }

    private CustodyRow row(CustodyLine line) {
        return new CustodyRow(
                line.occurredAt(),
                events.sentence("custody." + line.act(), Details.read(line.details())),
                who(line),
                line.network() == null ? "" : line.network());
    }

    private String who(CustodyLine line) {
        String key = "custody.who." + line.actorKind();
        return switch (line.actorKind()) {
            case STAFF -> messages.get(key, line.staffName(), line.bodyShortName());
            case PARTY, ACCOUNT -> messages.get(key, messages.get("Side." + line.partySide()), line.partyName());
            case SYSTEM, NOBODY -> messages.get(key);
        };
    }
}
