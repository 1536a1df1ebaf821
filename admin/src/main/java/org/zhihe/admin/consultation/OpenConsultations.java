package org.zhihe.admin.consultation;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.consultation.Consultation;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.casework.consultation.ConsultationStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Option;

/** The requests of this desk that are not answered yet, to choose from. */
@Singleton
class OpenConsultations {
    private final ConsultationDesk desk;
    private final Messages messages;

    OpenConsultations(ConsultationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    List<Option> options(Scene scene) {
        return scene.consultations().stream()
                .filter(one -> one.status() == ConsultationStatus.ASKED)
                .map(one -> new Option(
                        String.valueOf(one.id()), messages.get("consultation.choice", one.letter(), one.addressee())))
                .toList();
    }

    boolean any(Scene scene) {
        return !options(scene).isEmpty();
    }

    /** As it stands now; whoever came first has changed its state, and the other is refused. */
    Consultation chosen(Scene scene, Answers answers) {
        return desk.find(scene.officer(), scene.number(), Long.parseLong(answers.text("consultation")));
    }
}
