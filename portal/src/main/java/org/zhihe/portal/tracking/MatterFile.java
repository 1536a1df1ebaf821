package org.zhihe.portal.tracking;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhihe.casework.administrativemediation.Asked;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.JointApplications;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.feedback.Voices;
import org.zhihe.casework.matter.Assignments;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.mediation.Consents;
import org.zhihe.casework.paper.OfficialPapers;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.rightcheck.RightChecks;
import org.zhihe.casework.timekeeping.ProcedureClocks;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.page.FileLine;

/**
 * Everything of a matter that one of its parties may see, read at once.
 *
 * @param agreements what a court was or can be asked to confirm first
 * @param asked how this party stands to the requests that authorities mediate; empty for whoever is not asked
 * @param official papers addressed to this party
 * @param rights what registers said of the right, the newest first
 * @param reopenUntil the last day on which the matter can be taken up again; empty when it was not concluded
 */
public record MatterFile(
        PartyAccess access,
        Matter matter,
        List<Party> parties,
        List<Track> tracks,
        List<Deadline> deadlines,
        List<Assignments.Holder> holders,
        List<Timeline.Line> lines,
        List<EvidenceRow> evidence,
        List<MediationAgreement> agreements,
        List<OfficialPapers.Line> official,
        List<Consents.Standing> consents,
        List<Asked> asked,
        List<JointApplications.Joined> joined,
        List<RightChecks.Line> rights,
        Voices.Voice voice,
        Optional<LocalDate> reopenUntil,
        LocalDate today,
        Instant now) {

    public boolean isApplicant() {
        return access.side() == Side.APPLICANT;
    }

    /** The one that a court was or can be asked to confirm, otherwise the latest. */
    public Optional<MediationAgreement> agreement() {
        return agreements.stream().findFirst();
    }

    /** The open procedure that was begun last. */
    public Optional<Track> openTrack() {
        return tracks.stream().filter(Track::open).reduce((first, second) -> second);
    }

    Optional<Track> openTrack(ProcedureKind kind) {
        return tracks.stream().filter(one -> one.open() && one.kind() == kind).reduce((first, second) -> second);
    }

    /** Also when it stands still. Of several, that of the procedure which was begun last. */
    Optional<Deadline> running(DeadlineRule rule) {
        List<Deadline> all = deadlines.stream()
                .filter(one -> one.rule() == rule && one.pending())
                .toList();
        if (rule == DeadlineRule.CONFIRMATION_APPLICATION) {
            return window(all);
        }
        return all.stream()
                .filter(one ->
                        openTrack().filter(track -> track.id() == one.subject()).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Two agreements of a matter may each have their 30 days; what is asked now is asked for one of them. */
    private Optional<Deadline> window(List<Deadline> all) {
        return all.stream()
                .filter(one -> agreement()
                        .filter(agreed -> agreed.confirmationClock().subject() == one.subject())
                        .isPresent())
                .findFirst()
                .or(() -> all.stream().reduce((first, second) -> second));
    }

    /** The procedure of the file that the clock belongs to; the latest when the clock does not say which. */
    Optional<Track> track(Deadline clock) {
        return ProcedureClocks.kind(clock.rule()).flatMap(kind -> tracks.stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> clock.subject() == 0 || clock.subject() == one.id())
                .reduce((first, second) -> second));
    }

    /** Whether it is this very party's time to answer an authority: each respondent has a last day of its own. */
    boolean answersBy(Deadline clock) {
        return asked.stream()
                .anyMatch(one ->
                        one.mediationId() == clock.subject() && clock.dueOn().equals(one.lastDay()));
    }

    public @Nullable LocalDate dueOn(DeadlineRule rule) {
        return running(rule).filter(one -> !one.paused()).map(Deadline::dueOn).orElse(null);
    }

    public boolean ended() {
        return MatterStatus.MOVES.ends(matter.status());
    }

    /** Whether it was concluded not long ago. */
    public boolean canBeReopened() {
        return reopenUntil.filter(last -> !last.isBefore(today)).isPresent();
    }

    /** Both sides may still ask the court to confirm, and nobody has begun. */
    boolean confirmationOpen() {
        return agreement().isPresent()
                && openTrack(ProcedureKind.CONFIRMATION).isEmpty()
                && running(DeadlineRule.CONFIRMATION_APPLICATION)
                        .filter(one -> !one.dueOn().isBefore(today))
                        .isPresent();
    }

    public String names(Side side) {
        return parties.stream()
                .filter(one -> one.side() == side)
                .map(Party::name)
                .collect(Collectors.joining("、"));
    }

    /** What this party has handed in itself. */
    public List<FileLine> ownFiles() {
        return evidence.stream()
                .filter(one -> one.partyId() == access.partyId())
                .map(one -> new FileLine(
                        one.name(),
                        one.struck() ? "" : EvidenceList.address(access.number(), one),
                        FileSize.words(one.size()),
                        one.sha256(),
                        one.sm3() == null ? "" : one.sm3(),
                        one.receivedAt(),
                        "",
                        ""))
                .toList();
    }
}
