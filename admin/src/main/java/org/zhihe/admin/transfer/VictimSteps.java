package org.zhihe.admin.transfer;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.transfer.RemedyStatus;
import org.zhihe.casework.transfer.TransferKind;
import org.zhihe.casework.transfer.TransferStatus;
import org.zhihe.casework.transfer.VictimDesk;
import org.zhihe.casework.transfer.VictimRemedy;
import org.zhihe.casework.transfer.VictimRequest;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** What the police record of the victim who is not content with their not filing. */
@Singleton
class VictimSteps implements TransferStep.Source {
    private final VictimDesk desk;
    private final Messages messages;

    VictimSteps(VictimDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public List<TransferStep> steps() {
        return List.of(ask(), answer());
    }

    private TransferStep ask() {
        return TransferStep.of(
                        "victim-asks",
                        scene -> scene.receives()
                                && scene.row().kind() == TransferKind.CRIMINAL_LEAD
                                && scene.at(TransferStatus.NOT_FILED)
                                && VictimDesk.next(scene.victims()).isPresent(),
                        scene -> TransferFields.recorded(
                                scene.records(),
                                Field.date("notifiedOn").notAfterToday().required(),
                                Field.date("askedOn").notAfterToday().required(),
                                TransferFields.reason()),
                        (scene, version, answers) -> desk.ask(
                                scene.officer(),
                                scene.id(),
                                version,
                                new VictimRequest(
                                        answers.date("notifiedOn"), answers.date("askedOn"), answers.text("reason")),
                                TransferFields.paper(scene.records(), answers)))
                .checking((scene, answers) -> {
                    if (answers.date("askedOn").isBefore(answers.date("notifiedOn"))) {
                        answers.refuse("askedOn", "form.transfer.askedOn.early");
                    }
                });
    }

    private TransferStep answer() {
        List<Option> verdicts = List.of(
                new Option(RemedyStatus.GRANTED.name(), messages.of(RemedyStatus.GRANTED)),
                new Option(RemedyStatus.UPHELD.name(), messages.of(RemedyStatus.UPHELD)));
        return TransferStep.of(
                "victim-answer",
                scene -> scene.receives()
                        && scene.at(TransferStatus.NOT_FILED)
                        && scene.victims().stream().anyMatch(VictimRemedy::open),
                scene -> TransferFields.recorded(
                        scene.records(),
                        Field.radio("outcome", verdicts).required(),
                        TransferFields.number("resultNumber"),
                        TransferFields.day(),
                        TransferFields.reason()),
                (scene, version, answers) -> desk.answer(
                        scene.officer(),
                        scene.id(),
                        version,
                        answers.choice("outcome", RemedyStatus.class) == RemedyStatus.GRANTED,
                        TransferFields.decision(answers),
                        TransferFields.paper(scene.records(), answers)));
    }
}
