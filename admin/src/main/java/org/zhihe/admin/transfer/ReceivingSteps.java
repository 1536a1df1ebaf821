package org.zhihe.admin.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.transfer.FeedbackStage;
import org.zhihe.casework.transfer.Paper;
import org.zhihe.casework.transfer.TransferDesk;
import org.zhihe.casework.transfer.TransferInbox;
import org.zhihe.casework.transfer.TransferKind;
import org.zhihe.casework.transfer.TransferResult;
import org.zhihe.casework.transfer.TransferRow;
import org.zhihe.casework.transfer.TransferStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** What the side does that receives; for a body without access, what the sender records of it. */
@Singleton
class ReceivingSteps implements TransferStep.Source {
    private final TransferInbox inbox;
    private final TransferDesk desk;
    private final TransferFields fields;
    private final Messages messages;

    ReceivingSteps(TransferInbox inbox, TransferDesk desk, TransferFields fields, Messages messages) {
        this.inbox = inbox;
        this.desk = desk;
        this.fields = fields;
        this.messages = messages;
    }

    @Override
    public List<TransferStep> steps() {
        return List.of(receipt(), answer(), incomplete(), passOn(), feedback(), giveBack(), opinion(), comment());
    }

    private static @Nullable Paper paper(TransferScene scene, Answers answers) {
        return TransferFields.paper(scene.records(), answers);
    }

    private TransferStep receipt() {
        return TransferStep.of(
                "receipt",
                scene -> scene.receives() && scene.at(TransferStatus.SENT),
                scene -> TransferFields.recorded(
                        scene.records(), TransferFields.number("receiptNumber").required()),
                (scene, version, answers) -> inbox.receipt(
                        scene.officer(), scene.id(), version, answers.text("receiptNumber"), paper(scene, answers)));
    }

    private TransferStep answer() {
        List<Option> results = List.of(
                new Option(TransferResult.FILED.name(), messages.of(TransferResult.FILED)),
                new Option(TransferResult.NOT_FILED.name(), messages.of(TransferResult.NOT_FILED)));
        return TransferStep.of(
                "answer",
                scene ->
                        scene.receives() && (scene.at(TransferStatus.RECEIPTED) || scene.at(TransferStatus.INCOMPLETE)),
                scene -> TransferFields.recorded(
                        scene.records(),
                        Field.radio("result", results).required(),
                        TransferFields.number("resultNumber"),
                        TransferFields.day(),
                        TransferFields.reason()),
                (scene, version, answers) -> {
                    var decision = TransferFields.decision(answers);
                    if (answers.choice("result", TransferResult.class) == TransferResult.FILED) {
                        inbox.takeUp(scene.officer(), scene.id(), version, decision, paper(scene, answers));
                    } else {
                        inbox.doNotTakeUp(scene.officer(), scene.id(), version, decision, paper(scene, answers));
                    }
                });
    }

    private TransferStep incomplete() {
        return TransferStep.of(
                "incomplete",
                scene -> scene.receives() && scene.at(TransferStatus.RECEIPTED),
                scene -> TransferFields.recorded(scene.records(), TransferFields.reason("missing")),
                (scene, version, answers) -> inbox.findIncomplete(
                        scene.officer(), scene.id(), version, answers.text("missing"), paper(scene, answers)));
    }

    private TransferStep passOn() {
        return TransferStep.of(
                        "pass-on",
                        scene -> scene.row().part() == TransferRow.Part.RECEIVER && scene.at(TransferStatus.RECEIPTED),
                        scene -> {
                            List<Field> all =
                                    new ArrayList<>(fields.receivers(scene.row().kind(), scene));
                            all.add(TransferFields.day());
                            all.add(TransferFields.reason());
                            return all;
                        },
                        (scene, version, answers) -> inbox.passOn(
                                scene.officer(),
                                scene.id(),
                                version,
                                TransferFields.beginning(scene.row().kind(), answers),
                                TransferFields.decision(answers)))
                .checking((scene, answers) -> fields.checkReceiver(scene.row().kind(), answers));
    }

    private TransferStep feedback() {
        return TransferStep.of(
                "feedback",
                scene -> scene.receives() && scene.at(TransferStatus.FILED),
                scene -> TransferFields.recorded(
                        scene.records(),
                        Field.select("stage", Option.of(FeedbackStage.class, messages))
                                .required(),
                        Field.area("text").max(2000).required(),
                        Field.checkbox("last")),
                (scene, version, answers) -> inbox.tell(
                        scene.officer(),
                        scene.id(),
                        version,
                        answers.choice("stage", FeedbackStage.class),
                        answers.text("text"),
                        answers.ticked("last"),
                        paper(scene, answers)));
    }

    /** The police give to an authority what is no crime but unlawful (处罚法 27). */
    private TransferStep giveBack() {
        return beginning("begin-reverse", TransferKind.REVERSE, Role.POLICE_LIAISON, TransferRow.Part.RECEIVER);
    }

    private TransferStep opinion() {
        return beginning(
                "begin-opinion",
                TransferKind.PROCURATORATE_OPINION,
                Role.PROCURATORATE_OBSERVER,
                TransferRow.Part.COPIED);
    }

    private TransferStep beginning(String name, TransferKind kind, Role role, TransferRow.Part part) {
        return TransferStep.of(
                        name,
                        scene -> scene.officer().role() == role
                                && scene.row().part() == part
                                && (part == TransferRow.Part.COPIED
                                        || scene.row().result() != null),
                        scene -> fields.receivers(kind, scene),
                        (scene, version, answers) -> {})
                .checking((scene, answers) -> fields.checkReceiver(kind, answers))
                .leadingTo((scene, version, answers) ->
                        desk.beginFrom(scene.officer(), scene.id(), TransferFields.beginning(kind, answers)));
    }

    private TransferStep comment() {
        return TransferStep.of(
                "comment",
                scene -> scene.row().part() == TransferRow.Part.COPIED
                        && scene.officer().role() == Role.PROCURATORATE_OBSERVER,
                scene -> List.of(TransferFields.reason("opinion")),
                (scene, version, answers) -> inbox.comment(scene.officer(), scene.id(), answers.text("opinion")));
    }
}
