package org.zhihe.admin.transfer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.transfer.Arrived;
import org.zhihe.casework.transfer.TransferKind;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRecords;
import org.zhihe.casework.transfer.TransferRow;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Records what a body without access has sent on paper about the matter. */
@Singleton
@Order(710)
class RecordTransferStep implements Step {
    private static final Set<Role> ROLES = Set.of(Role.INTAKE_OFFICER, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR);

    private final TransferRecords records;
    private final TransferReading reading;
    private final Messages messages;

    RecordTransferStep(TransferRecords records, TransferReading reading, Messages messages) {
        this.records = records;
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "record-transfer";
    }

    @Override
    public Set<Role> roles() {
        return ROLES;
    }

    @Override
    @Nullable
    public ProcedureKind procedure() {
        return null;
    }

    @Override
    public boolean concerns(Scene scene) {
        return true;
    }

    @Override
    public boolean offered(Scene scene) {
        return true;
    }

    @Override
    public boolean forward(Scene scene) {
        return false;
    }

    @Override
    public boolean atAnyTime() {
        return true;
    }

    @Override
    public Topic topic() {
        return Topic.COOPERATION;
    }

    /** To the newest of the matter: nobody has to look for it. */
    @Override
    public Optional<URI> leadsTo(Scene scene) {
        return reading.ofMatter(scene.officer(), scene.matter().id()).stream()
                .filter(one -> one.part() == TransferRow.Part.RECEIVER)
                .findFirst()
                .map(one -> TransferPaths.done(one.id(), name()));
    }

    @Override
    public int version(Scene scene) {
        return scene.matter().version();
    }

    @Override
    public Form form(Scene scene) {
        List<Option> kinds = Arrays.stream(TransferKind.values())
                .filter(TransferKind::comesOnPaper)
                .map(kind -> new Option(kind.name(), messages.of(kind)))
                .toList();
        return Form.of(
                name(),
                Group.of(
                        "letter",
                        Field.radio("kind", kinds).required(),
                        Field.text("sender").max(120).required(),
                        Field.text("letterNumber").max(60).required(),
                        Field.date("writtenOn").notAfterToday().required(),
                        Field.date("receivedOn").notAfterToday().required(),
                        Field.text("receiptNumber").max(60).required(),
                        Field.area("about").max(2000).required()));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        if (answers.date("receivedOn").isBefore(answers.date("writtenOn"))) {
            answers.refuse("receivedOn", "form.record-transfer.receivedOn.early");
        }
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        records.record(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("kind", TransferKind.class),
                null,
                answers.text("sender"),
                new Arrived(
                        answers.text("letterNumber"),
                        answers.date("writtenOn"),
                        answers.date("receivedOn"),
                        answers.text("receiptNumber"),
                        answers.text("about")));
    }
}
