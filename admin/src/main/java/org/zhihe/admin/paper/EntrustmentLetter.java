package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.entrustment.Entrustment;
import org.zhihe.casework.entrustment.EntrustmentResult;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PaperSheet.Section;

/** The letter that gives the court its result back: whether there is an agreement, and what goes along. Nothing else. */
@Singleton
class EntrustmentLetter {
    private final Bodies bodies;
    private final Messages messages;

    EntrustmentLetter(Bodies bodies, Messages messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    PaperSheet of(Scene scene) {
        Entrustment entrusted = scene.entrustment()
                .filter(one -> one.status() == EntrustmentStatus.REPORTED)
                .orElseThrow(NotFound::new);
        String court = bodies.findById(entrusted.courtId()).map(Body::name).orElseThrow();
        String committee = bodies.findFirstByKind(BodyKind.MEDIATION_COMMITTEE)
                .map(Body::name)
                .orElseThrow();
        return new PaperSheet(
                committee,
                messages.get("paper.entrustment.title"),
                String.valueOf(entrusted.letter()),
                court,
                List.of(),
                List.of(
                        new Section("", List.of(result(entrusted))),
                        new Section(messages.get("paper.entrustment.enclosed"), enclosed(entrusted))),
                List.of(),
                committee,
                entrusted.reportedOn(),
                "",
                "");
    }

    private String result(Entrustment entrusted) {
        String key = entrusted.result() == EntrustmentResult.AGREED
                ? "paper.entrustment.agreed"
                : "paper.entrustment.not-agreed";
        return messages.get(key, entrusted.kind(), entrusted.courtNumber());
    }

    private List<String> enclosed(Entrustment entrusted) {
        List<String> items = new ArrayList<>();
        if (entrusted.agreementNumber() != null) {
            items.add(messages.get("paper.entrustment.agreement", entrusted.agreementNumber()));
        }
        items.addAll(entrusted.paperList());
        return IntStream.range(0, items.size())
                .mapToObj(i -> messages.get("paper.entrustment.item", i + 1, items.get(i)))
                .toList();
    }
}
