package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** What an applicant can do with a matter that is filed: put it right, add files, take it back. */
@Singleton
public class PartyDesk {
    private final Matters matters;
    private final FiledParties parties;
    private final Uploads uploads;
    private final Tracks tracks;
    private final CorrectionRequests corrections;
    private final NewFiling.OpenFile file;

    PartyDesk(
            Matters matters,
            FiledParties parties,
            Uploads uploads,
            Tracks tracks,
            CorrectionRequests corrections,
            NewFiling.OpenFile file) {
        this.matters = matters;
        this.parties = parties;
        this.uploads = uploads;
        this.tracks = tracks;
        this.corrections = corrections;
        this.file = file;
    }

    /** Answers a correction request: the filing as it is to be, files added. */
    @Transactional
    public void correct(PartyAccess access, int seenVersion, Correction correction, String formKey) {
        MatterContent content = correction.content();
        Matter matter = applicantsOwn(access);
        matter.refuseUnlessSeen(seenVersion);
        if (!matter.content().asksTheSameAs(content)) {
            access.refuseUnlessSettles();
        }
        matter.correct(content);
        matters.update(matter);
        file.said().particulars().replace(matter.id(), correction.particulars());
        parties.restate(matter, correction.respondents());
        file.conflicts().review(matter.id());
        uploads.file(formKey, matter.id(), access.partyId(), Handing.plain(), access.actor());
        Clocks clocks = file.clocks();
        corrections.answered(matter.id(), clocks.now());
        clocks.met(matter.id(), DeadlineRule.CORRECTION);
        var due = clocks.start(matter.id(), DeadlineRule.ACCEPTANCE);
        journal().enter(matter.id(), MatterEvent.CORRECTED, access.actor(), due);
    }

    /** Adds the files of a form to the record; refused once the matter has ended. Returns how many. */
    @Transactional
    public int addEvidence(PartyAccess access, Handing handing, String formKey) {
        Matter matter =
                matters.findByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
        if (MatterStatus.MOVES.ends(matter.status())) {
            throw new StepRefused("matter-ended");
        }
        int count = uploads.file(formKey, matter.id(), access.partyId(), handing, access.actor())
                .size();
        if (count > 0) {
            journal().enter(matter.id(), handing.event(access.side()), access.actor(), count);
        }
        return count;
    }

    /** Takes the matter back; refused while a body works on it, which has then to end its procedure first. */
    @Transactional
    public void withdraw(PartyAccess access) {
        Matter matter = applicantsOwn(access);
        access.refuseUnlessSettles();
        if (tracks.ofMatter(matter.id()).stream().anyMatch(Track::open)) {
            throw new StepRefused("withdraw.procedure-open");
        }
        matter.withdraw(file.clocks().now());
        matters.update(matter);
        file.clocks().liftAll(matter.id());
        journal().enter(matter.id(), MatterEvent.WITHDRAWN, access.actor());
    }

    private Matter applicantsOwn(PartyAccess access) {
        if (access.side() != Side.APPLICANT) {
            throw new NotFound();
        }
        return matters.findByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
    }

    private Journal journal() {
        return file.journal();
    }
}
