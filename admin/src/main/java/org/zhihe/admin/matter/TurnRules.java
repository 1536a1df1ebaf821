package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.enforcement.FilingPeriod;
import org.zhihe.casework.entrustment.EntrustmentKind;
import org.zhihe.casework.matter.MatterStatus;

/** Which clock runs for whom to act in which state. */
@Singleton
class TurnRules {
    /** No procedure runs, but the parties may still go to court together. */
    private static final String WINDOW = "ConfirmationWindow";

    /** Each right has its own period for it. */
    private static final String CHECKING = "EnforcementStatus.CHECKING";

    private static final Map<String, DeadlineRule> CLOCKS = Map.ofEntries(
            Map.entry("MatterStatus.SUBMITTED", DeadlineRule.ACCEPTANCE),
            Map.entry("MatterStatus.CORRECTION_REQUESTED", DeadlineRule.CORRECTION),
            Map.entry("MatterStatus.ACCEPTED", DeadlineRule.ROUTING),
            Map.entry("MatterStatus.IN_PROGRESS", DeadlineRule.CONCLUSION),
            Map.entry(WINDOW, DeadlineRule.CONFIRMATION_APPLICATION),
            Map.entry("MediationStatus.OPENED", DeadlineRule.MEDIATION),
            Map.entry("MediationStatus.AWAITING_CONSENT", DeadlineRule.MEDIATION),
            Map.entry("MediationStatus.CONSENT_REFUSED", DeadlineRule.MEDIATION),
            Map.entry("MediationStatus.MEDIATING", DeadlineRule.MEDIATION),
            Map.entry("ConfirmationStatus.JOINING", DeadlineRule.CONFIRMATION_APPLICATION),
            Map.entry("ConfirmationStatus.APPLIED", DeadlineRule.CONFIRMATION_ACCEPTANCE),
            Map.entry("ConfirmationStatus.ACCEPTED", DeadlineRule.CONFIRMATION_RULING),
            Map.entry(CHECKING, DeadlineRule.ENFORCEMENT_FILING),
            Map.entry("EnforcementStatus.FILED", DeadlineRule.ENFORCEMENT_DECISION),
            Map.entry("EnforcementStatus.PENALTY_NOTICED", DeadlineRule.ENFORCEMENT_DECISION),
            Map.entry("EnforcementStatus.PENALTY_PROPOSED", DeadlineRule.ENFORCEMENT_DECISION),
            Map.entry("AdjudicationStatus.REQUESTED", DeadlineRule.ADJUDICATION_FILING),
            Map.entry("AdjudicationStatus.FILED", DeadlineRule.ADJUDICATION_SERVICE),
            Map.entry("AdjudicationStatus.SERVED", DeadlineRule.ADJUDICATION_DECISION),
            Map.entry("AdjudicationStatus.HEARD", DeadlineRule.ADJUDICATION_DECISION),
            Map.entry("AdministrativeMediationStatus.REQUESTED", DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE),
            Map.entry("AdministrativeMediationStatus.ASKED", DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION),
            Map.entry("AdministrativeMediationStatus.REFUSED", DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING),
            Map.entry("AdministrativeMediationStatus.WILLING", DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING),
            Map.entry("AdministrativeMediationStatus.FILED", DeadlineRule.ADMINISTRATIVE_MEDIATION),
            Map.entry("EntrustmentStatus.ENTRUSTED", DeadlineRule.ENTRUSTMENT_ACCEPTANCE),
            Map.entry("ReferralStatus.PREPARING", DeadlineRule.REFERRAL_SENDING),
            Map.entry("ReferralStatus.SENT", DeadlineRule.REFERRAL_RECEIPT),
            Map.entry("ReferralStatus.RECEIPTED", DeadlineRule.REFERRAL_DECISION));

    /** The parties have to act, not a desk. */
    private static final Set<String> PARTIES_ACT =
            Set.of("MatterStatus.CORRECTION_REQUESTED", "ConfirmationStatus.JOINING", WINDOW);

    /** How long an entrusted mediation may last depends on what the court asked, so any of the three may run. */
    private static final Set<DeadlineRule> GIVEN_BY_COURT =
            Arrays.stream(EntrustmentKind.values()).map(EntrustmentKind::rule).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FOR_COURT = Set.of(
            "EntrustmentStatus.TAKEN_UP",
            "MediationStatus.OPENED",
            "MediationStatus.AWAITING_CONSENT",
            "MediationStatus.CONSENT_REFUSED",
            "MediationStatus.MEDIATING");

    Optional<Deadline> until(String state, List<Deadline> running) {
        DeadlineRule rule = CLOCKS.get(state);
        return first(running, one -> one == rule)
                .or(() -> FOR_COURT.contains(state) ? first(running, GIVEN_BY_COURT::contains) : Optional.empty())
                .or(() -> CHECKING.equals(state) ? first(running, FilingPeriod.ALL::contains) : Optional.empty());
    }

    private static Optional<Deadline> first(List<Deadline> running, Predicate<DeadlineRule> wanted) {
        return running.stream().filter(one -> wanted.test(one.rule())).findFirst();
    }

    /** The state to speak of when no procedure runs. */
    String between(MatterStatus status, List<Deadline> running) {
        boolean window = running.stream().anyMatch(one -> one.rule() == DeadlineRule.CONFIRMATION_APPLICATION);
        return status == MatterStatus.IN_PROGRESS && window ? WINDOW : "MatterStatus." + status;
    }

    boolean deskActs(String state) {
        return !PARTIES_ACT.contains(state);
    }
}
