package org.zhihe.admin.transfer;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.step.Step;
import org.zhihe.admin.step.Topic;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.transfer.Beginning;
import org.zhihe.casework.transfer.TransferDesk;
import org.zhihe.casework.transfer.TransferKind;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRow;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Begins a transfer of the matter to another body; what it says and what goes along follow on its own page. */
@Singleton
@Order(700)
class BeginTransferStep implements Step {
    private static final Set<Role> ROLES = Set.of(Role.INTAKE_OFFICER, Role.ENFORCEMENT_OFFICER, Role.ADJUDICATOR);
    private static final List<TransferKind> KINDS =
            List.of(TransferKind.CRIMINAL_LEAD, TransferKind.OTHER_AUTHORITY, TransferKind.OTHER_CITY);

    private final TransferDesk desk;
    private final TransferReading reading;
    private final Messages messages;

    BeginTransferStep(TransferDesk desk, TransferReading reading, Messages messages) {
        this.desk = desk;
        this.reading = reading;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "begin-transfer";
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
                .filter(one -> one.part() == TransferRow.Part.SENDER)
                .findFirst()
                .map(one -> TransferPaths.done(one.id(), name()));
    }

    @Override
    public int version(Scene scene) {
        return scene.matter().version();
    }

    @Override
    public Form form(Scene scene) {
        Map<String, Option> bodies = new LinkedHashMap<>();
        KINDS.forEach(kind -> reading.receivers(kind, scene.officer())
                .forEach(body ->
                        bodies.put(String.valueOf(body.id()), new Option(String.valueOf(body.id()), body.name()))));
        List<Option> kinds = KINDS.stream()
                .map(kind -> new Option(kind.name(), messages.of(kind)))
                .toList();
        return Form.of(
                name(),
                Group.of(
                        "what",
                        Field.radio("kind", kinds).required(),
                        Field.select("body", List.copyOf(bodies.values())),
                        Field.text("otherBody").max(120)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        TransferFields.checkReceiver(answers);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.begin(
                scene.officer(),
                scene.number(),
                new Beginning(
                        answers.choice("kind", TransferKind.class),
                        TransferFields.body(answers),
                        answers.optional("otherBody").orElse(null)));
    }
}
