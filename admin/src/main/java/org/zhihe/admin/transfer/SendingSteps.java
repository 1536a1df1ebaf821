package org.zhihe.admin.transfer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.admin.step.Names;
import org.zhihe.casework.transfer.Case;
import org.zhihe.casework.transfer.PaperWords;
import org.zhihe.casework.transfer.Selection;
import org.zhihe.casework.transfer.TransferDesk;
import org.zhihe.casework.transfer.TransferKind;
import org.zhihe.casework.transfer.TransferStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** What the side does that sends. */
@Singleton
class SendingSteps implements TransferStep.Source {
    private static final String APPROVE = "approve";
    private static final String REFUSE = "refuse";

    private final TransferDesk desk;
    private final TransferFields fields;
    private final PaperWords words;
    private final Messages messages;

    SendingSteps(TransferDesk desk, TransferFields fields, PaperWords words, Messages messages) {
        this.desk = desk;
        this.fields = fields;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public List<TransferStep> steps() {
        return List.of(propose(), decide(), send(), complete(), handOver(), accept(), drop());
    }

    private TransferStep propose() {
        return TransferStep.of(
                        "propose",
                        scene -> scene.sends() && scene.at(TransferStatus.PREPARING),
                        this::caseFields,
                        (scene, version, answers) -> desk.propose(
                                scene.officer(), scene.id(), version, stated(answers), chosen(scene, answers), words))
                .checking((scene, answers) -> {
                    TransferFields.checkVerifiers(answers);
                    if (scene.composes()) {
                        TransferFields.checkSelection(answers);
                    }
                });
    }

    private List<Field> caseFields(TransferScene scene) {
        String basis = messages.get("transfer.basis." + scene.row().kind());
        List<Field> all = new ArrayList<>(List.of(
                Field.area("basis").max(500).required().defaultValue(basis),
                Field.area("facts").max(5000).required(),
                Field.text("verifiedBy").max(200).required(),
                Field.area("goods").max(3000),
                Field.area("newFacts").max(2000)));
        if (scene.row().kind() == TransferKind.CRIMINAL_LEAD) {
            all.add(fields.finders(scene));
        }
        if (scene.composes()) {
            all.addAll(fields.materials(scene));
        }
        return all;
    }

    private static Case stated(Answers answers) {
        return new Case(
                answers.text("basis"),
                answers.text("facts"),
                answers.optional("goods").orElse(null),
                answers.optional("newFacts").orElse(null),
                answers.optional("foundBy").orElse(null),
                Names.listed(answers.text("verifiedBy")));
    }

    private static Selection chosen(TransferScene scene, Answers answers) {
        return scene.composes() ? TransferFields.selection(answers) : new Selection(Set.of(), Set.of());
    }

    private TransferStep decide() {
        return TransferStep.of(
                        "decide",
                        scene -> scene.sends()
                                && scene.at(TransferStatus.PROPOSED)
                                && !Long.valueOf(scene.officer().id())
                                        .equals(scene.row().proposedBy()),
                        this::verdictFields,
                        this::verdict)
                .checking((scene, answers) -> {
                    if (answers.text("verdict").equals(REFUSE)
                            && answers.optional("why").isEmpty()) {
                        answers.refuse("why", "form.transfer.why.missing");
                    }
                });
    }

    private List<Field> verdictFields(TransferScene scene) {
        List<Field> all = new ArrayList<>();
        all.add(Field.radio(
                        "verdict",
                        List.of(
                                new Option(APPROVE, messages.get("transfer.verdict.approve")),
                                new Option(REFUSE, messages.get("transfer.verdict.refuse"))))
                .required());
        List<Option> secrets = scene.letter().items().stream()
                .filter(one -> one.tradeSecret() && one.position() > scene.row().sentItems())
                .map(one -> new Option(String.valueOf(one.position()), one.title()))
                .toList();
        if (!secrets.isEmpty()) {
            all.add(Field.checkboxes("released", secrets));
        }
        all.add(Field.area("why").max(1000));
        return all;
    }

    private void verdict(TransferScene scene, int version, Answers answers) {
        if (answers.text("verdict").equals(APPROVE)) {
            Set<Integer> released =
                    answers.all("released").stream().map(Integer::valueOf).collect(Collectors.toSet());
            desk.approve(scene.officer(), scene.id(), version, released);
        } else {
            desk.doNotApprove(scene.officer(), scene.id(), version, answers.text("why"));
        }
    }

    /** The page shows whole what will go, and to whom. */
    private TransferStep send() {
        return TransferStep.of(
                "send",
                scene -> scene.sends() && scene.at(TransferStatus.APPROVED),
                scene -> List.of(),
                (scene, version, answers) -> desk.send(scene.officer(), scene.id(), version));
    }

    private TransferStep complete() {
        return TransferStep.of(
                        "complete",
                        scene -> scene.sends() && scene.at(TransferStatus.INCOMPLETE) && scene.composes(),
                        fields::materials,
                        (scene, version, answers) -> desk.complete(
                                scene.officer(), scene.id(), version, TransferFields.selection(answers), words))
                .checking((scene, answers) -> TransferFields.checkSelection(answers));
    }

    private TransferStep handOver() {
        return TransferStep.of(
                "hand-over",
                scene -> scene.sends()
                        && scene.at(TransferStatus.FILED)
                        && scene.row().kind() == TransferKind.CRIMINAL_LEAD
                        && scene.row().handedOverOn() == null,
                scene -> List.of(
                        TransferFields.day(), Field.area("goods").max(3000).required()),
                (scene, version, answers) -> desk.handOver(
                        scene.officer(), scene.id(), version, answers.date("day"), answers.text("goods")));
    }

    private TransferStep accept() {
        return TransferStep.of(
                "accept",
                scene -> scene.sends()
                        && scene.at(TransferStatus.NOT_FILED)
                        && scene.remedy().isEmpty(),
                scene -> List.of(TransferFields.reason()),
                (scene, version, answers) -> desk.accept(scene.officer(), scene.id(), version, answers.text("reason")));
    }

    private TransferStep drop() {
        return TransferStep.of(
                "drop",
                scene -> scene.sends() && (scene.at(TransferStatus.PREPARING) || scene.at(TransferStatus.APPROVED)),
                scene -> List.of(TransferFields.reason()),
                (scene, version, answers) -> desk.drop(scene.officer(), scene.id(), version, answers.text("reason")));
    }
}
