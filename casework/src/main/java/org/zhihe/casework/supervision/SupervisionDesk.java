package org.zhihe.casework.supervision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** The centre, which calls the joint conference, lists a matter for joint supervision and closes it with a report. */
@Singleton
public class SupervisionDesk {
    private final Matters matters;
    private final JointSupervisions supervisions;
    private final Clocks clocks;
    private final Journal journal;

    SupervisionDesk(Matters matters, JointSupervisions supervisions, Clocks clocks, Journal journal) {
        this.matters = matters;
        this.supervisions = supervisions;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** @param seenVersion of the matter */
    @Transactional
    public void list(Officer officer, String number, int seenVersion, Listing why) {
        Matter matter = onDesk(officer, number);
        matter.refuseUnlessSeen(seenVersion);
        if (why.until().isBefore(clocks.today())) {
            throw new StepRefused("supervision.until-past");
        }
        if (supervisions.findByMatterIdAndClosedOnIsNull(matter.id()).isPresent()) {
            throw new StepRefused("supervision.listed");
        }
        // Of two who list at once, the second has seen a version that is not there any more.
        matters.update(matter);
        supervisions.save(JointSupervision.list(matter.id(), why, officer.id(), clocks.today()));
        journal.enter(
                matter.id(), MatterEvent.SUPERVISION_LISTED, officer.actor(), why.bodies(), why.until(), why.reason());
    }

    /** @param seenVersion of the listing */
    @Transactional
    public void close(Officer officer, String number, int seenVersion, String report) {
        Matter matter = onDesk(officer, number);
        JointSupervision listed =
                supervisions.findByMatterIdAndClosedOnIsNull(matter.id()).orElseThrow(NotFound::new);
        listed.refuseUnlessSeen(seenVersion);
        listed.close(report, officer.id(), clocks.today());
        supervisions.update(listed);
        journal.enter(matter.id(), MatterEvent.SUPERVISION_CLOSED, officer.actor(), report);
    }

    public List<JointSupervisions.Row> open(Officer officer) {
        Desk desk = officer.role().desk();
        return desk == null ? List.of() : supervisions.open(desk, officer.bodyId(), officer.id(), officer.ownOnly());
    }

    private Matter onDesk(Officer officer, String number) {
        return matters.findOnDesk(number, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
    }
}
