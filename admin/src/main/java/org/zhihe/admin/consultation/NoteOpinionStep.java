package org.zhihe.admin.consultation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.StepFiles;
import org.zhihe.casework.consultation.AnswerFiling;
import org.zhihe.casework.consultation.Consultation;
import org.zhihe.casework.consultation.ConsultationDesk;
import org.zhihe.casework.evidence.Visibility;
import org.zhihe.casework.party.Parties;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Puts the answer into the file, and its own files where the officer wants them seen. */
@Singleton
@Order(902)
class NoteOpinionStep implements ConsultationStep {
    private final ConsultationDesk desk;
    private final OpenConsultations open;
    private final Parties parties;
    private final Messages messages;

    NoteOpinionStep(ConsultationDesk desk, OpenConsultations open, Parties parties, Messages messages) {
        this.desk = desk;
        this.open = open;
        this.parties = parties;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "note-opinion";
    }

    @Override
    public boolean offered(Scene scene) {
        return open.any(scene);
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "answer",
                        StepFiles.formKey(),
                        Field.select("consultation", open.options(scene)).required(),
                        Field.text("reference").max(60),
                        Field.date("answeredOn").notAfterToday().required(),
                        Field.area("answer").max(4000).required()),
                Group.of(
                        "files",
                        StepFiles.files(),
                        Field.select("party", parties(scene)),
                        Field.radio("visibility", visibilities()).defaultValue(Visibility.OWN_SIDE.name())));
    }

    private List<Option> visibilities() {
        return Stream.of(Visibility.OWN_SIDE, Visibility.BOTH_SIDES)
                .map(one -> new Option(one.name(), messages.get("consultation.visibility." + one.name())))
                .toList();
    }

    private List<Option> parties(Scene scene) {
        return parties.ofMatter(scene.matter().id()).stream()
                .map(one -> new Option(
                        String.valueOf(one.id()),
                        messages.get("evidence.by.party", messages.of(one.side()), one.name())))
                .toList();
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (!files(answers)) {
            return;
        }
        if (answers.optional("party").isEmpty()) {
            answers.refuse("party", "form.note-opinion.party.missing");
        }
        if (answers.optional("visibility").isEmpty()) {
            answers.refuse("visibility", "form.note-opinion.visibility.missing");
        }
    }

    private static boolean files(Answers answers) {
        return answers.all("files").stream().anyMatch(name -> !name.isBlank());
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        Consultation asked = open.chosen(scene, answers);
        AnswerFiling filing = files(answers)
                ? new AnswerFiling(
                        Long.parseLong(answers.text("party")),
                        answers.choice("visibility", Visibility.class),
                        StepFiles.key(answers.submitted()))
                : null;
        desk.answer(
                scene.officer(),
                scene.number(),
                asked.id(),
                new ConsultationDesk.Answered(
                        asked.version(),
                        answers.optional("reference").orElse(null),
                        answers.text("answer"),
                        answers.date("answeredOn")),
                filing);
    }
}
