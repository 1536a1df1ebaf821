package org.zhihe.portal.tracking;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.adjudication.AdjudicationStatus;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.administrativemediation.Asked;
import org.zhihe.casework.confirmation.ConfirmationStatus;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.enforcement.EnforcementStatus;
import org.zhihe.casework.enforcement.FilingPeriod;
import org.zhihe.casework.entrustment.EntrustmentKind;
import org.zhihe.casework.entrustment.EntrustmentStatus;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.referral.ReferralStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.Turn;

/**
 * Whose turn it is, for one party's eyes.
 *
 * @param key under {@code standing.}: the sentence of what is next
 * @param who ready word: 您, the other side, or an office
 * @param rule the clock that belongs to it; null when none does
 */
record Standing(
        String key, String who, boolean yours, @Nullable DeadlineRule rule) {
    private static final Set<MatterStatus> ENDED =
            Set.of(MatterStatus.CONCLUDED, MatterStatus.DECLINED, MatterStatus.WITHDRAWN, MatterStatus.MERGED);

    /** The centre's promises to whoever filed. */
    private static final Set<DeadlineRule> OF_THE_FILING =
            EnumSet.of(DeadlineRule.ACCEPTANCE, DeadlineRule.CORRECTION, DeadlineRule.ROUTING, DeadlineRule.CONCLUSION);

    static Standing of(MatterFile file, Messages messages) {
        Standing standing = asFor(file, messages);
        return file.isApplicant() || !OF_THE_FILING.contains(standing.rule)
                ? standing
                : new Standing(standing.key, standing.who, standing.yours, null);
    }

    private static Standing asFor(MatterFile file, Messages messages) {
        MatterStatus status = file.matter().status();
        if (ENDED.contains(status)) {
            return new Standing(status.name(), "", false, null);
        }
        String centre = office(file, Desk.INTAKE);
        return switch (status) {
            case SUBMITTED -> new Standing("SUBMITTED", centre, false, DeadlineRule.ACCEPTANCE);
            case CORRECTION_REQUESTED ->
                new Standing(
                        "CORRECTION_REQUESTED",
                        messages.get(file.isApplicant() ? "turn.you" : "Side.APPLICANT"),
                        file.isApplicant(),
                        DeadlineRule.CORRECTION);
            case ACCEPTED -> new Standing("ACCEPTED", centre, false, DeadlineRule.ROUTING);
            default -> inProgress(file, messages, centre);
        };
    }

    private static Standing inProgress(MatterFile file, Messages messages, String centre) {
        Optional<Track> track = file.openTrack();
        if (track.isPresent()) {
            return ofTrack(file, track.get(), messages);
        }
        if (file.confirmationOpen()) {
            return new Standing(
                    "CONFIRMATION_OPEN", messages.get("turn.both"), true, DeadlineRule.CONFIRMATION_APPLICATION);
        }
        // What runs besides is not the respondent's to know; that nothing runs would be untrue.
        return new Standing(
                file.isApplicant() ? "NO_TRACK" : "NO_TRACK.RESPONDENT", centre, false, DeadlineRule.CONCLUSION);
    }

    private static Standing ofTrack(MatterFile file, Track track, Messages messages) {
        String key = track.kind() + "." + track.status();
        String office = track.bodyName();
        return switch (track.kind()) {
            case MEDIATION -> mediation(file, key, office, MediationStatus.valueOf(track.status()), messages);
            case CONFIRMATION -> confirmation(file, key, office, ConfirmationStatus.valueOf(track.status()), messages);
            case ENFORCEMENT ->
                new Standing(key, office, false, enforcement(file, EnforcementStatus.valueOf(track.status())));
            case ADJUDICATION -> adjudication(file, key, office, AdjudicationStatus.valueOf(track.status()), messages);
            case ADMINISTRATIVE_MEDIATION ->
                administrativeMediation(
                        file, key, office, AdministrativeMediationStatus.valueOf(track.status()), messages);
            case TRANSFER -> new Standing(key, office, false, null);
            case COURT_REFERRAL ->
                ReferralStatus.valueOf(track.status()) == ReferralStatus.PREPARING
                        ? new Standing(key, office(file, Desk.INTAKE), false, DeadlineRule.REFERRAL_SENDING)
                        : new Standing(key, office, false, DeadlineRule.REFERRAL_DECISION);
            case ENTRUSTMENT ->
                new Standing(
                        key,
                        office(file, Desk.MEDIATION),
                        false,
                        EntrustmentStatus.valueOf(track.status()) == EntrustmentStatus.ENTRUSTED
                                ? DeadlineRule.ENTRUSTMENT_ACCEPTANCE
                                : mediationClock(file));
        };
    }

    /** Whoever has not opened the request yet has no last day: that begins with opening it. */
    private static Standing administrativeMediation(
            MatterFile file, String key, String office, AdministrativeMediationStatus status, Messages messages) {
        Optional<Asked> awaited = file.asked().stream()
                .filter(one -> one.awaited(file.today()) && file.access().settles())
                .findFirst();
        DeadlineRule ours = file.running(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION)
                .filter(clock -> file.isApplicant() || file.answersBy(clock))
                .map(Deadline::rule)
                .orElse(null);
        if (awaited.isPresent()) {
            boolean opened = awaited.get().receivedOn() != null;
            String state = opened ? "ADMINISTRATIVE_MEDIATION.ASKED" : "ADMINISTRATIVE_MEDIATION.REQUESTED";
            return new Standing(state + ".YOU", messages.get("turn.you"), true, opened ? ours : null);
        }
        DeadlineRule rule =
                switch (status) {
                    case REQUESTED -> file.isApplicant() ? DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE : null;
                    case ASKED -> ours;
                    case REFUSED, WILLING -> DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING;
                    default -> DeadlineRule.ADMINISTRATIVE_MEDIATION;
                };
        return new Standing(key, office, false, rule);
    }

    private static Standing mediation(
            MatterFile file, String key, String office, MediationStatus status, Messages messages) {
        boolean unanswered = status == MediationStatus.AWAITING_CONSENT
                && file.access().settles()
                && file.consents().stream()
                        .anyMatch(one ->
                                one.partyId() == file.access().partyId() && one.answer() != Consent.Answer.AGREED);
        if (unanswered) {
            return new Standing(key + ".YOU", messages.get("turn.you"), true, mediationClock(file));
        }
        return new Standing(key, office, false, mediationClock(file));
    }

    /** What a court has entrusted lasts as long as the court gave. */
    private static DeadlineRule mediationClock(MatterFile file) {
        return Arrays.stream(EntrustmentKind.values())
                .map(EntrustmentKind::rule)
                .filter(rule -> file.running(rule).isPresent())
                .findFirst()
                .orElse(DeadlineRule.MEDIATION);
    }

    private static Standing confirmation(
            MatterFile file, String key, String office, ConfirmationStatus status, Messages messages) {
        return switch (status) {
            case JOINING ->
                mayJoin(file) && file.access().settles()
                        ? new Standing(
                                key + ".YOU", messages.get("turn.you"), true, DeadlineRule.CONFIRMATION_APPLICATION)
                        : new Standing(key, messages.get("turn.others"), false, DeadlineRule.CONFIRMATION_APPLICATION);
            case APPLIED -> new Standing(key, office, false, DeadlineRule.CONFIRMATION_ACCEPTANCE);
            case RETURNED -> new Standing(key, mediated(file), false, null);
            default -> new Standing(key, office, false, DeadlineRule.CONFIRMATION_RULING);
        };
    }

    /** What the court sent back is completed where the parties agreed. */
    private static String mediated(MatterFile file) {
        return file.tracks().stream()
                .filter(track -> file.agreement()
                        .filter(agreement -> agreement.reachedIn(track))
                        .isPresent())
                .map(Track::bodyName)
                .findFirst()
                .orElseGet(() -> office(file, Desk.MEDIATION));
    }

    static boolean mayJoin(MatterFile file) {
        return file.openTrack(ProcedureKind.CONFIRMATION)
                        .filter(track -> track.status().equals(ConfirmationStatus.JOINING.name()))
                        .isPresent()
                && file.joined().stream()
                        .anyMatch(one -> one.partyId() == file.access().partyId() && one.joinedAt() == null);
    }

    private static @Nullable DeadlineRule enforcement(MatterFile file, EnforcementStatus status) {
        return switch (status) {
            case CHECKING ->
                FilingPeriod.ALL.stream()
                        .filter(rule -> file.running(rule).isPresent())
                        .findFirst()
                        .orElse(DeadlineRule.ENFORCEMENT_FILING);
            case FILED, PENALTY_NOTICED, PENALTY_PROPOSED -> DeadlineRule.ENFORCEMENT_DECISION;
            default -> null;
        };
    }

    /** A report that is demanded is the applicant's to file, whatever the office does meanwhile. */
    private static Standing adjudication(
            MatterFile file, String key, String office, AdjudicationStatus status, Messages messages) {
        if (file.isApplicant() && file.running(DeadlineRule.ADJUDICATION_REPORT).isPresent()) {
            return new Standing(
                    "ADJUDICATION.REPORT.YOU", messages.get("turn.you"), true, DeadlineRule.ADJUDICATION_REPORT);
        }
        DeadlineRule rule = status == AdjudicationStatus.REQUESTED
                ? DeadlineRule.ADJUDICATION_FILING
                : DeadlineRule.ADJUDICATION_DECISION;
        return new Standing(key, office, false, rule);
    }

    private static String office(MatterFile file, Desk desk) {
        return file.holders().stream()
                .filter(one -> one.desk() == desk)
                .findFirst()
                .map(one -> one.bodyName())
                .orElse("");
    }

    String sentence(Messages messages) {
        return messages.get("standing." + key);
    }

    /** Nothing to turn to once the matter has ended. */
    Optional<Turn> turn(MatterFile file, Messages messages) {
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Optional<Deadline> clock = deadline(file);
        LocalDate by = clock.filter(one -> !one.paused()).map(Deadline::dueOn).orElse(null);
        String counted = clock.map(one -> messages.get(
                        "turn.counted",
                        messages.of(one.rule()),
                        one.startedOn(),
                        messages.get(
                                "turn.counted." + one.rule().period().unit().name())))
                .orElse("");
        return Optional.of(new Turn(who, sentence(messages), by, counted, yours));
    }

    /** The bar with the days left; the card has said the rest. */
    Optional<Clock> clock(MatterFile file, Messages messages) {
        return deadline(file).map(new PartyClocks(file, messages)::plain);
    }

    /** The others that run, with their names. */
    List<Clock> otherClocks(MatterFile file, Messages messages) {
        return new PartyClocks(file, messages).besides(deadline(file));
    }

    private Optional<Deadline> deadline(MatterFile file) {
        return rule == null ? Optional.empty() : file.running(rule);
    }
}
