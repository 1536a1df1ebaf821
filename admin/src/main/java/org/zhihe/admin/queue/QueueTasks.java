package org.zhihe.admin.queue;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.transfer.TransferPaths;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.feedback.Voices;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.templates.Messages;

/** What a desk owes people beside the work itself, whatever state the matter is in: answers, calls, and transfers. */
@Singleton
class QueueTasks {
    private final Voices voices;
    private final TransferReading transfers;
    private final Messages messages;

    QueueTasks(Voices voices, TransferReading transfers, Messages messages) {
        this.voices = voices;
        this.transfers = transfers;
        this.messages = messages;
    }

    List<QueuePage.Task> of(Officer officer, @Nullable Desk desk) {
        if (desk == null) {
            return List.of();
        }
        Stream<QueuePage.Task> owed = voices.owed(desk, officer.bodyId(), officer.id(), officer.ownOnly()).stream()
                .map(task -> new QueuePage.Task(
                        messages.get(
                                "queue.task." + (task.kind().equals("CALLBACK") ? "callback" : "question"),
                                task.number(),
                                task.waiting(),
                                task.dueOn()),
                        MatterPaths.show(task.number())));
        return Stream.concat(transfers(officer), owed).toList();
    }

    private Stream<QueuePage.Task> transfers(Officer officer) {
        long waiting = transfers.waiting(officer);
        return waiting == 0
                ? Stream.of()
                : Stream.of(new QueuePage.Task(messages.get("transfers.task", waiting), TransferPaths.LIST));
    }
}
