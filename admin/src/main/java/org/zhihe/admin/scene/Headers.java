package org.zhihe.admin.scene;

import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.matter.Assignments;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.templates.Messages;

/** Says on top of every page about a matter which one it is and who has it. */
@Singleton
public class Headers {
    private final Assignments assignments;
    private final Messages messages;

    Headers(Assignments assignments, Messages messages) {
        this.assignments = assignments;
        this.messages = messages;
    }

    public MatterHeader of(Scene scene) {
        Matter matter = scene.matter();
        return new MatterHeader(
                matter.number(),
                matter.content().title(),
                messages.of(matter.kind()),
                messages.of(matter.status()),
                matter.filedAt(),
                handlers(matter.id()),
                MatterPaths.show(matter.number()),
                seal(scene));
    }

    /** What is final: a court's confirmation goes before the acceptance. */
    private String seal(Scene scene) {
        boolean confirmed = scene.tracks().stream()
                .anyMatch(track -> track.kind() == ProcedureKind.CONFIRMATION
                        && track.status().equals(ConfirmationStatus.CONFIRMED.name()));
        if (confirmed) {
            return messages.get("seal.confirmed");
        }
        String key = "seal.matter." + scene.matter().status();
        return messages.has(key) ? messages.get(key) : "";
    }

    /** Whoever works on it besides the centre, by body and person. */
    private String handlers(long matterId) {
        return assignments.holders(matterId).stream()
                .filter(holder -> holder.desk() != Desk.INTAKE)
                .map(holder -> holder.staffName() == null
                        ? holder.bodyShortName()
                        : holder.bodyShortName() + " " + holder.staffName())
                .collect(Collectors.joining("、"));
    }
}
