package org.zhihe.admin.transfer;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.admin.step.ReadsOnly;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.casework.transfer.TransferRow;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Action;

/** All that can be done to transfers, and what of it the one who asks may do now. */
@Singleton
class TransferSteps {
    /** Steps of a matter that lead to a transfer. */
    private static final Set<String> FROM_THE_MATTER = Set.of("begin-transfer", "record-transfer");

    private final List<TransferStep> steps;
    private final TransferReading reading;
    private final Messages messages;

    TransferSteps(List<TransferStep.Source> sources, TransferReading reading, Messages messages) {
        this.steps = sources.stream().flatMap(one -> one.steps().stream()).toList();
        this.reading = reading;
        this.messages = messages;
    }

    TransferScene scene(Officer officer, long id) {
        TransferRow row = reading.of(officer, id);
        return new TransferScene(officer, row, reading.letter(row), reading.remedies(row), reading.victims(row));
    }

    TransferStep named(String name) {
        return steps.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(NotFound::new);
    }

    /** Who only watches is refused alike whatever is sent, and so entered (Z07). */
    void refuseOnlookers(TransferScene scene, TransferStep step) {
        if (scene.officer().role() == Role.PROCURATORATE_OBSERVER
                && !step.offered().test(scene)) {
            throw new ReadsOnly();
        }
    }

    List<Action> offered(TransferScene scene) {
        List<Action> actions = new ArrayList<>();
        for (TransferStep step : steps) {
            if (step.offered().test(scene)) {
                actions.add(new Action(
                        messages.get("transfer.step." + step.name() + ".title"),
                        messages.get("transfer.step." + step.name() + ".line"),
                        TransferPaths.step(scene.id(), step.name()),
                        actions.isEmpty()));
            }
        }
        return actions;
    }

    Optional<String> doneWords(String name) {
        return steps.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> messages.get("transfer.step." + one.name() + ".done"))
                .or(() -> FROM_THE_MATTER.contains(name)
                        ? Optional.of(messages.get("step." + name + ".done"))
                        : Optional.empty());
    }
}
