package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.sameness.RepeatInfringers;
import org.zhihe.casework.supervision.JointSupervisions;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Why a matter deserves more attention than others: several bodies watch it jointly, or it is not the first against the same. */
@Singleton
class Watched {
    private final JointSupervisions supervisions;
    private final RepeatInfringers repeats;
    private final Messages messages;

    Watched(JointSupervisions supervisions, RepeatInfringers repeats, Messages messages) {
        this.supervisions = supervisions;
        this.repeats = repeats;
        this.messages = messages;
    }

    List<Fact> of(Scene scene) {
        List<Fact> facts = new ArrayList<>();
        supervisions
                .findByMatterIdAndClosedOnIsNull(scene.matter().id())
                .ifPresent(one -> facts.add(Fact.of(
                        messages.get("supervision.label"),
                        messages.get("supervision.until", one.bodies(), one.untilOn()))));
        repeats.others(scene.officer(), scene.matter().id())
                .forEach(one -> facts.add(
                        Fact.link(messages.get("infringers.label"), one.number(), MatterPaths.show(one.number()))));
        return facts;
    }
}
