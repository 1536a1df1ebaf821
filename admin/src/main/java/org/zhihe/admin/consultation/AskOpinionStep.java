package org.zhihe.admin.consultation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.consultation.Consultation;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.casework.consultation.ConsultationKind;
import org.zhihe.casework.consultation.Expert;
import org.zhihe.casework.consultation.ExpertDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Asks another authority, an institution or an expert, with a numbered letter. */
@Singleton
@Order(901)
class AskOpinionStep implements ConsultationStep {
    private final ConsultationDesk desk;
    private final ExpertDesk directory;
    private final Messages messages;

    AskOpinionStep(ConsultationDesk desk, ExpertDesk directory, Messages messages) {
        this.desk = desk;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "ask-opinion";
    }

    @Override
    public boolean offered(Scene scene) {
        return true;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "whom",
                        Field.select("kind", Option.of(ConsultationKind.class, messages))
                                .required(),
                        Field.text("addressee").max(100),
                        Field.select("expert", experts())),
                Group.of("what", Field.area("question").max(4000).required()));
    }

    private List<Option> experts() {
        return directory.all().stream()
                .filter(Expert::active)
                .map(one -> new Option(
                        String.valueOf(one.id()),
                        messages.get("consultation.expert", one.name(), one.employer(), one.fields())))
                .toList();
    }

    @Override
    public void check(Scene scene, Answers answers) {
        ConsultationKind kind = answers.choice("kind", ConsultationKind.class);
        if (kind.ofExpert() && answers.optional("expert").isEmpty()) {
            answers.refuse("expert", "refusal.consultation.no-expert");
        }
        if (!kind.ofExpert() && answers.optional("addressee").isEmpty()) {
            answers.refuse("addressee", "refusal.consultation.no-addressee");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.ask(
                scene.officer(),
                scene.number(),
                seenVersion,
                new Consultation.Asking(
                        answers.choice("kind", ConsultationKind.class),
                        answers.text("addressee"),
                        answers.optional("expert").map(Long::valueOf).orElse(null),
                        answers.text("question")));
    }
}
