package org.zhihe.admin.queue;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.feedback.Voices;
import org.zhihe.casework.matter.Desk;
import org.zhihe.templates.Messages;

/** What a desk owes people beside the work itself, whatever state the matter is in: answers and calls. */
@Singleton
class QueueTasks {
    private final Voices voices;
    private final Messages messages;

    QueueTasks(Voices voices, Messages messages) {
        this.voices = voices;
        this.messages = messages;
    }

    List<QueuePage.Task> of(Officer officer, @Nullable Desk desk) {
        if (desk == null) {
            return List.of();
        }
        return voices.owed(desk, officer.bodyId(), officer.id(), officer.ownOnly()).stream()
                .map(task -> new QueuePage.Task(
                        messages.get(
                                "queue.task." + (task.kind().equals("CALLBACK") ? "callback" : "question"),
                                task.number(),
                                task.waiting(),
                                task.dueOn()),
                        MatterPaths.show(task.number())))
                .toList();
    }
}
