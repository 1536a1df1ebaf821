package org.zhihe.portal.tracking;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.confirmation.JointApplications;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.evidence.PartyEvidence;
import org.zhihe.casework.matter.Assignments;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.mediation.Consents;
import org.zhihe.casework.mediation.Mediations;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;

/** Opens the file of a matter for one of its parties. */
@Singleton
public class MatterFiles {
    private final Matters matters;
    private final Parties parties;
    private final PartyEvidence evidence;
    private final Clocks clocks;
    private final Progress progress;
    private final Settlement settlement;

    MatterFiles(
            Matters matters,
            Parties parties,
            PartyEvidence evidence,
            Clocks clocks,
            Progress progress,
            Settlement settlement) {
        this.matters = matters;
        this.parties = parties;
        this.evidence = evidence;
        this.clocks = clocks;
        this.progress = progress;
        this.settlement = settlement;
    }

    /** How far it is and who has it. */
    @Singleton
    record Progress(Tracks tracks, Deadlines deadlines, Assignments assignments, Timeline timeline) {}

    /** What the sides agreed, and how they stand to it. */
    @Singleton
    record Settlement(
            Agreements agreements,
            Mediations mediations,
            Consents consents,
            Confirmations confirmations,
            JointApplications applications) {}

    public MatterFile open(PartyAccess access) {
        Matter matter =
                matters.findByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
        long id = matter.id();
        List<Audience> readable = access.side() == Side.APPLICANT
                ? List.of(Audience.PARTIES, Audience.APPLICANT)
                : List.of(Audience.PARTIES, Audience.RESPONDENT);
        return new MatterFile(
                access,
                matter,
                parties.ofMatter(id),
                progress.tracks().ofMatter(id),
                progress.deadlines().findByMatterIdOrderById(id),
                progress.assignments().holders(id),
                progress.timeline().lines(id, readable),
                evidence.of(access),
                settlement.agreements().latestOfMatter(id),
                settlement.mediations().ofMatter(id).stream()
                        .findFirst()
                        .map(one -> settlement.consents().standing(one.id()))
                        .orElse(List.of()),
                settlement
                        .confirmations()
                        .latestOfMatter(id)
                        .map(one -> settlement.applications().joined(one.id()))
                        .orElse(List.of()),
                clocks.today());
    }
}
