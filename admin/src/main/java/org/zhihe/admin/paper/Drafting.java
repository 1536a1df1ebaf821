package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.paper.OfficialPaperKind;
import org.zhihe.casework.paper.Stage;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Action;

/** Which papers the desk may issue now, from what the scene has read already. */
@Singleton
public class Drafting {
    private final Messages messages;

    Drafting(Messages messages) {
        this.messages = messages;
    }

    /** A link each to the page that drafts it. */
    public List<Action> of(Scene scene) {
        return stages(scene).stream()
                .flatMap(stage -> OfficialPaperKind.possibleAt(stage).stream())
                .filter(kind -> kind.desks().contains(scene.desk()))
                .map(kind -> new Action(
                        messages.of(kind),
                        messages.get("official.when." + kind),
                        OfficialPaths.draft(scene.number(), kind),
                        false))
                .toList();
    }

    private static List<Stage> stages(Scene scene) {
        List<Stage> stages = new ArrayList<>();
        scene.enforcement().map(one -> Stage.of(one, scene.noted().ofCase())).ifPresent(stages::add);
        scene.adjudication()
                .map(one -> Stage.of(one, scene.noted().ofAdjudication()))
                .ifPresent(stages::add);
        scene.administrativeMediation()
                .map(one -> Stage.of(ProcedureKind.ADMINISTRATIVE_MEDIATION, one.status()))
                .ifPresent(stages::add);
        // A court has these in hand, too; it issues no papers here.
        if (scene.desk() != Desk.COURT) {
            scene.referral()
                    .map(one -> Stage.of(ProcedureKind.COURT_REFERRAL, one.status()))
                    .ifPresent(stages::add);
            scene.confirmation()
                    .map(one -> Stage.of(ProcedureKind.CONFIRMATION, one.status()))
                    .ifPresent(stages::add);
        }
        return stages;
    }
}
