package org.zhihe.portal.tracking;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.administrativemediation.OpinionDesk;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.confirmation.JointApplications;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.evidence.PartyEvidence;
import org.zhihe.casework.feedback.Voices;
import org.zhihe.casework.intake.ReopenWindow;
import org.zhihe.casework.matter.Assignments;
import org.zhihe.casework.matter.Audience;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.mediation.Consents;
import org.zhihe.casework.paper.PartyPapers;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.rightcheck.RightChecks;

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

    /** How far it is, who has it, whether the reader is asked, and what was written to it. */
    @Singleton
    record Progress(
            Tracks tracks,
            Deadlines deadlines,
            Assignments assignments,
            Timeline timeline,
            OpinionDesk opinions,
            PartyPapers papers) {}

    /** What the sides agreed and how they stand to it, what was looked up, and what has been said. */
    @Singleton
    record Settlement(
            Agreements agreements,
            Consents consents,
            JointApplications applications,
            RightChecks rights,
            Voices voices,
            ReopenWindow window) {}

    public MatterFile open(PartyAccess access) {
        Matter matter =
                matters.findByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
        long id = matter.id();
        List<Audience> readable = access.side() == Side.APPLICANT
                ? List.of(Audience.PARTIES, Audience.APPLICANT)
                : List.of(Audience.PARTIES, Audience.RESPONDENT);
        List<Track> tracks = tracks(id, access.side());
        Optional<Long> mediation = latest(tracks, ProcedureKind.MEDIATION);
        return new MatterFile(
                access,
                matter,
                parties.ofMatter(id),
                tracks,
                progress.deadlines().findByMatterIdOrderById(id),
                progress.assignments().holders(id),
                progress.timeline().lines(id, readable),
                evidence.of(access),
                mediation
                        .or(() -> latest(tracks, ProcedureKind.ADMINISTRATIVE_MEDIATION))
                        .map(any -> settlement.agreements().ofMatter(id, clocks.today()))
                        .orElse(List.of()),
                progress.papers().of(access),
                mediation.map(settlement.consents()::standing).orElse(List.of()),
                latest(tracks, ProcedureKind.ADMINISTRATIVE_MEDIATION)
                        .map(any -> progress.opinions().look(access))
                        .orElse(List.of()),
                latest(tracks, ProcedureKind.CONFIRMATION)
                        .map(settlement.applications()::joined)
                        .orElse(List.of()),
                settlement.rights().ofMatter(id),
                settlement.voices().of(id, access.partyId()),
                settlement.window().lastDay(matter),
                clocks.today(),
                clocks.now());
    }

    /** Who is complained about is told of what it takes part in alone. */
    private List<Track> tracks(long matterId, Side side) {
        return side == Side.APPLICANT
                ? progress.tracks().ofMatter(matterId)
                : progress.tracks().ofMatterForRespondent(matterId);
    }

    /** Nothing is asked about a procedure that there never was. */
    private static Optional<Long> latest(List<Track> tracks, ProcedureKind kind) {
        return tracks.stream().filter(one -> one.kind() == kind).map(Track::id).max(Comparator.naturalOrder());
    }
}
