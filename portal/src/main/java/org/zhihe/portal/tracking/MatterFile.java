package org.zhihe.portal.tracking;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.JointApplications;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.DeadlineStatus;
import org.zhihe.casework.evidence.EvidenceItems.EvidenceRow;
import org.zhihe.casework.matter.Assignments;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Timeline;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.mediation.Consents;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.FileSize;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.FileLine;

/** Everything of a matter that one of its parties may see, read at once. */
public record MatterFile(
        PartyAccess access,
        Matter matter,
        List<Party> parties,
        List<Track> tracks,
        List<Deadline> deadlines,
        List<Assignments.Holder> holders,
        List<Timeline.Line> lines,
        List<EvidenceRow> evidence,
        Optional<MediationAgreement> agreement,
        List<Consents.Standing> consents,
        List<JointApplications.Joined> joined,
        LocalDate today) {

    public boolean isApplicant() {
        return access.side() == Side.APPLICANT;
    }

    /** The open procedure that was begun last. */
    public Optional<Track> openTrack() {
        return tracks.stream().filter(Track::open).reduce((first, second) -> second);
    }

    Optional<Track> openTrack(ProcedureKind kind) {
        return tracks.stream().filter(one -> one.open() && one.kind() == kind).reduce((first, second) -> second);
    }

    Optional<Deadline> running(DeadlineRule rule) {
        return deadlines.stream()
                .filter(one -> one.rule() == rule && one.status() == DeadlineStatus.OPEN)
                .findFirst();
    }

    private Optional<Deadline> nextRunning() {
        return deadlines.stream()
                .filter(one -> one.status() == DeadlineStatus.OPEN)
                .min(Comparator.comparing(Deadline::dueOn));
    }

    public @Nullable LocalDate dueOn() {
        return nextRunning().map(Deadline::dueOn).orElse(null);
    }

    public String ruleInWords(Messages messages) {
        return nextRunning().map(one -> messages.of(one.rule())).orElse("");
    }

    /** Both sides may still ask the court to confirm, and nobody has begun. */
    boolean confirmationOpen() {
        return agreement.isPresent()
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
