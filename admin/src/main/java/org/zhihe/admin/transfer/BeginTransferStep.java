package org.zhihe.admin.transfer;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhihe.admin.scene.Scene;
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
class BeginTransferStep extends MatterTransferStep {
    private static final List<TransferKind> KINDS = List.of(
            TransferKind.CRIMINAL_LEAD, TransferKind.COURT_LEAD, TransferKind.OTHER_AUTHORITY, TransferKind.OTHER_CITY);

    private final TransferDesk desk;
    private final TransferReading reading;
    private final TransferFields fields;
    private final Messages messages;

    BeginTransferStep(TransferDesk desk, TransferReading reading, TransferFields fields, Messages messages) {
        super(
                "begin-transfer",
                KINDS.stream().flatMap(kind -> kind.beginners().stream()).collect(Collectors.toUnmodifiableSet()),
                TransferRow.Part.SENDER,
                reading);
        this.desk = desk;
        this.reading = reading;
        this.fields = fields;
        this.messages = messages;
    }

    @Override
    public Form form(Scene scene) {
        Map<String, Option> bodies = new LinkedHashMap<>();
        List<TransferKind> theirs = KINDS.stream()
                .filter(kind -> kind.beginners().contains(scene.officer().role()))
                .toList();
        theirs.forEach(kind -> reading.receivers(kind, scene.officer())
                .forEach(body ->
                        bodies.put(String.valueOf(body.id()), new Option(String.valueOf(body.id()), body.name()))));
        List<Option> kinds = theirs.stream()
                .map(kind -> new Option(kind.name(), messages.of(kind)))
                .toList();
        return Form.of(
                name(),
                Group.of(
                        "what",
                        Field.radio("kind", kinds)
                                .required()
                                .defaultValue(theirs.size() == 1 ? theirs.get(0).name() : ""),
                        Field.select("body", List.copyOf(bodies.values())),
                        Field.text("otherBody").max(120),
                        Field.text("overseer").max(120)));
    }

    @Override
    public void check(Scene scene, Answers answers) {
        fields.checkReceiver(answers.choice("kind", TransferKind.class), answers);
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.begin(
                scene.officer(),
                scene.number(),
                TransferFields.beginning(answers.choice("kind", TransferKind.class), answers));
    }
}
