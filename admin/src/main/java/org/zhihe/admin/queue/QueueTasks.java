package org.zhihe.admin.queue;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.transfer.TransferPaths;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.feedback.Voices;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.routing.RouteObjections;
import org.zhihe.casework.transfer.TransferReading;
import org.zhihe.templates.Messages;

/** What a desk owes people beside the work itself, whatever state the matter is in: answers, calls, and transfers. */
@Singleton
class QueueTasks {
    private final Voices voices;
    private final RouteObjections objections;
    private final TransferReading transfers;
    private final AdministratorTasks administrators;
    private final Messages messages;

    QueueTasks(
            Voices voices,
            RouteObjections objections,
            TransferReading transfers,
            AdministratorTasks administrators,
            Messages messages) {
        this.voices = voices;
        this.objections = objections;
        this.transfers = transfers;
        this.administrators = administrators;
        this.messages = messages;
    }

    List<QueuePage.Task> of(Officer officer, @Nullable Desk desk) {
        if (desk == null) {
            return officer.role() == Role.ADMINISTRATOR ? administrators.of(officer) : List.of();
        }
        return Stream.of(transfers(officer), objections(officer, desk), voices(officer, desk))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<QueuePage.Task> objections(Officer officer, Desk desk) {
        if (desk != Desk.INTAKE) {
            return Stream.empty();
        }
        return objections.owed(desk, officer.bodyId(), officer.id(), officer.ownOnly()).stream()
                .map(task -> new QueuePage.Task(
                        messages.get("queue.task.objection", task.number(), task.dueOn() == null ? "" : task.dueOn()),
                        MatterPaths.show(task.number())));
    }

    private Stream<QueuePage.Task> voices(Officer officer, Desk desk) {
        return voices.owed(desk, officer.bodyId(), officer.id(), officer.ownOnly()).stream()
                .map(task -> new QueuePage.Task(
                        messages.get(
                                "queue.task." + (task.kind().equals("CALLBACK") ? "callback" : "question"),
                                task.number(),
                                task.waiting(),
                                task.dueOn()),
                        MatterPaths.show(task.number())));
    }

    private Stream<QueuePage.Task> transfers(Officer officer) {
        long waiting = transfers.waiting(officer);
        return waiting == 0
                ? Stream.of()
                : Stream.of(new QueuePage.Task(messages.get("transfers.task", waiting), TransferPaths.LIST));
    }
}
