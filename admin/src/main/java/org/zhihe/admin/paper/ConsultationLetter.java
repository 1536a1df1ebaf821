package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.consultation.Consultation;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.casework.consultation.ConsultationStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PaperSheet.Section;

/** The letter that asks another authority or an expert; once answered, the answer stands below it. */
@Singleton
class ConsultationLetter {
    private final ConsultationDesk desk;
    private final Messages messages;

    ConsultationLetter(ConsultationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    PaperSheet of(Scene scene, long id) {
        Consultation asked = desk.find(scene.officer(), scene.number(), id);
        List<Section> sections = new ArrayList<>(List.of(
                new Section("", List.of(messages.get("paper.consultation.about", scene.number(), asked.kind()))),
                new Section(
                        messages.get("paper.consultation.question"),
                        asked.question().lines().toList()),
                new Section("", List.of(messages.get("paper.consultation.due", asked.dueOn())))));
        if (asked.status() == ConsultationStatus.ANSWERED) {
            sections.add(new Section(messages.get("paper.consultation.answer"), answer(asked)));
        }
        return new PaperSheet(
                scene.officer().bodyName(),
                messages.get("paper.consultation.title"),
                asked.letter(),
                asked.addressee(),
                List.of(),
                sections,
                List.of(),
                scene.officer().bodyName(),
                asked.askedOn(),
                "",
                "");
    }

    private List<String> answer(Consultation asked) {
        List<String> lines = new ArrayList<>();
        if (asked.answeredOn() != null) {
            lines.add(messages.get(
                    "paper.consultation.answered",
                    asked.answeredOn(),
                    asked.reference() == null ? messages.get("paper.consultation.no-reference") : asked.reference()));
        }
        if (asked.answer() != null) {
            asked.answer().lines().forEach(lines::add);
        }
        return lines;
    }
}
