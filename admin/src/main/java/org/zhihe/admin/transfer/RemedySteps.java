package org.zhihe.admin.transfer;

import static org.zhihe.casework.transfer.RemedyKind.RECONSIDERATION;
import static org.zhihe.casework.transfer.RemedyKind.SUPERVISION;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.transfer.Paper;
import org.zhihe.casework.transfer.RemedyDesk;
import org.zhihe.casework.transfer.RemedyKind;
import org.zhihe.casework.transfer.RemedyStatus;
import org.zhihe.casework.transfer.TransferKind;
import org.zhihe.casework.transfer.TransferStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Option;

/** What follows when a lead of a crime was not filed. */
@Singleton
class RemedySteps implements TransferStep.Source {
    private final RemedyDesk desk;
    private final Clocks clocks;
    private final Messages messages;

    RemedySteps(RemedyDesk desk, Clocks clocks, Messages messages) {
        this.desk = desk;
        this.clocks = clocks;
        this.messages = messages;
    }

    @Override
    public List<TransferStep> steps() {
        return List.of(object(), explain(), grant(), uphold(), demand(), order(), hold());
    }

    private TransferStep object() {
        return TransferStep.of(
                "object",
                scene -> scene.sends()
                        && scene.row().kind() == TransferKind.CRIMINAL_LEAD
                        && (scene.at(TransferStatus.NOT_FILED) || undecided(scene))
                        && scene.remedy().isEmpty()
                        && !left(scene).isEmpty(),
                scene -> List.of(
                        Field.radio("remedy", left(scene)).required(),
                        TransferFields.number("letterNumber"),
                        TransferFields.reason()),
                (scene, version, answers) -> desk.ask(
                        scene.officer(),
                        scene.id(),
                        version,
                        answers.choice("remedy", RemedyKind.class),
                        answers.optional("letterNumber").orElse(null),
                        answers.text("reason")));
    }

    /** Each can be asked for once. */
    /** The police are late: then supervision alone can be suggested. */
    private boolean undecided(TransferScene scene) {
        return scene.row().awaited() == DeadlineRule.TRANSFER_ANSWER
                && scene.row().dueAt() != null
                && clocks.now().isAfter(scene.row().dueAt());
    }

    private List<Option> left(TransferScene scene) {
        return Option.of(RemedyKind.class, messages).stream()
                .filter(one -> !undecided(scene) || one.value().equals(SUPERVISION.name()))
                .filter(one -> scene.remedies().stream()
                        .noneMatch(asked -> asked.kind().name().equals(one.value())))
                .toList();
    }

    private static @Nullable Paper received(TransferScene scene, Answers answers) {
        return TransferFields.paper(scene.records(), answers);
    }

    private static @Nullable Paper overseen(TransferScene scene, Answers answers) {
        return TransferFields.paper(scene.recordsOversight(), answers);
    }

    private TransferStep explain() {
        return TransferStep.of(
                "explain",
                scene -> scene.receives() && scene.remedyAt(SUPERVISION, RemedyStatus.EXPLANATION_DEMANDED),
                scene -> TransferFields.recorded(scene.records(), TransferFields.reason()),
                (scene, version, answers) -> desk.explain(
                        scene.officer(), scene.id(), version, answers.text("reason"), received(scene, answers)));
    }

    private TransferStep grant() {
        return TransferStep.of(
                "file-after-all",
                scene -> scene.receives()
                        && (scene.remedyAt(RECONSIDERATION, RemedyStatus.ASKED)
                                || scene.remedyAt(
                                        SUPERVISION,
                                        RemedyStatus.EXPLANATION_DEMANDED,
                                        RemedyStatus.EXPLAINED,
                                        RemedyStatus.FILING_ORDERED)),
                scene -> TransferFields.recorded(
                        scene.records(),
                        TransferFields.number("resultNumber"),
                        TransferFields.day(),
                        TransferFields.reason()),
                (scene, version, answers) -> desk.grant(
                        scene.officer(),
                        scene.id(),
                        version,
                        TransferFields.decision(answers),
                        received(scene, answers)));
    }

    private TransferStep uphold() {
        return TransferStep.of(
                "stay-with-it",
                scene -> scene.receives() && scene.remedyAt(RECONSIDERATION, RemedyStatus.ASKED),
                scene -> TransferFields.recorded(scene.records(), TransferFields.reason()),
                (scene, version, answers) -> desk.uphold(
                        scene.officer(), scene.id(), version, answers.text("reason"), received(scene, answers)));
    }

    private TransferStep demand() {
        return TransferStep.of(
                "demand-explanation",
                scene -> scene.oversees() && scene.remedyAt(SUPERVISION, RemedyStatus.ASKED),
                scene -> TransferFields.recorded(scene.recordsOversight(), TransferFields.reason()),
                (scene, version, answers) -> desk.demandExplanation(
                        scene.officer(), scene.id(), version, answers.text("reason"), overseen(scene, answers)));
    }

    private TransferStep order() {
        return TransferStep.of(
                "order-filing",
                scene -> scene.oversees()
                        && scene.remedyAt(SUPERVISION, RemedyStatus.EXPLANATION_DEMANDED, RemedyStatus.EXPLAINED),
                scene -> TransferFields.recorded(scene.recordsOversight(), TransferFields.reason()),
                (scene, version, answers) -> desk.orderFiling(
                        scene.officer(), scene.id(), version, answers.text("reason"), overseen(scene, answers)));
    }

    private TransferStep hold() {
        return TransferStep.of(
                "find-justified",
                scene -> scene.oversees() && scene.remedyAt(SUPERVISION, RemedyStatus.EXPLAINED),
                scene -> TransferFields.recorded(scene.recordsOversight(), TransferFields.reason()),
                (scene, version, answers) -> desk.uphold(
                        scene.officer(), scene.id(), version, answers.text("reason"), overseen(scene, answers)));
    }
}
