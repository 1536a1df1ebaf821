package org.zhihe.portal.tracking;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.timekeeping.ProcedureClocks;
import org.zhihe.templates.ClockFace;
import org.zhihe.templates.ClockFacts;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Clock;

/** Draws the clocks a party may see. A rule is shown to nobody until it is named here: a clock can tell of a procedure. */
final class PartyClocks {
    private static final Set<DeadlineRule> BOTH_SIDES = EnumSet.of(
            DeadlineRule.MEDIATION,
            DeadlineRule.CONFIRMATION_APPLICATION,
            DeadlineRule.CONFIRMATION_ACCEPTANCE,
            DeadlineRule.CONFIRMATION_RULING,
            DeadlineRule.ENTRUSTED_BEFORE_FILING,
            DeadlineRule.ENTRUSTED_ORDINARY,
            DeadlineRule.ENTRUSTED_SUMMARY,
            DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION,
            DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING,
            DeadlineRule.ADMINISTRATIVE_MEDIATION,
            DeadlineRule.ADJUDICATION_ANSWER,
            DeadlineRule.ADJUDICATION_ANSWER_ABROAD,
            DeadlineRule.ADJUDICATION_DECISION,
            DeadlineRule.ADJUDICATION_SUIT);

    private static final Set<DeadlineRule> APPLICANT_ONLY = EnumSet.of(
            DeadlineRule.ACCEPTANCE,
            DeadlineRule.CORRECTION,
            DeadlineRule.ROUTING,
            DeadlineRule.SIMPLE_TRACK,
            DeadlineRule.OBJECTION_ANSWER,
            DeadlineRule.CONCLUSION,
            DeadlineRule.ENTRUSTMENT_ACCEPTANCE,
            DeadlineRule.ENTRUSTMENT_INVITATION,
            DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE,
            DeadlineRule.ADJUDICATION_SUPPLEMENT,
            DeadlineRule.ADJUDICATION_REPORT,
            DeadlineRule.ENFORCEMENT_FILING,
            DeadlineRule.COPYRIGHT_FILING,
            DeadlineRule.FAKE_PATENT_FILING,
            DeadlineRule.FAKE_PATENT_FOUND_FILING,
            DeadlineRule.ENFORCEMENT_DECISION,
            DeadlineRule.ADJUDICATION_FILING,
            DeadlineRule.ADJUDICATION_SERVICE,
            DeadlineRule.REFERRAL_SENDING,
            DeadlineRule.REFERRAL_RECEIPT,
            DeadlineRule.REFERRAL_DECISION);

    private final MatterFile file;
    private final Messages messages;
    private final ClockFace face;

    PartyClocks(MatterFile file, Messages messages) {
        this.file = file;
        this.messages = messages;
        this.face = new ClockFace(messages);
    }

    /** The bar with the days left, under words that have named the rule already. */
    Clock plain(Deadline deadline) {
        return face.draw("", "", facts(deadline), file.now());
    }

    /** All but the one that the card of whose turn it is has shown. */
    List<Clock> besides(Optional<Deadline> shown) {
        return file.deadlines().stream()
                .filter(Deadline::pending)
                .filter(one -> shown.filter(one::equals).isEmpty())
                .filter(this::shown)
                .map(this::named)
                .toList();
    }

    /** To a respondent, of the procedures that it takes part in. */
    private boolean shown(Deadline deadline) {
        if (file.isApplicant()) {
            return BOTH_SIDES.contains(deadline.rule()) || APPLICANT_ONLY.contains(deadline.rule());
        }
        if (deadline.rule() == DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION) {
            return file.answersBy(deadline);
        }
        boolean takesPart = ProcedureClocks.kind(deadline.rule()).isEmpty()
                || file.track(deadline).isPresent();
        return BOTH_SIDES.contains(deadline.rule()) && takesPart;
    }

    /** With the authority whose clock it is: two may be at work on one matter. */
    private Clock named(Deadline deadline) {
        ClockFace.RuleWords rule = ClockFace.rule(messages.of(deadline.rule()));
        String what = file.track(deadline)
                .map(track -> messages.get("clock.at", rule.what(), track.bodyName()))
                .orElse(rule.what());
        return face.draw(what, rule.article(), facts(deadline), file.now());
    }

    private static ClockFacts facts(Deadline deadline) {
        return new ClockFacts(
                deadline.rule(),
                deadline.rule().period().count() + " "
                        + deadline.rule().period().unit(),
                deadline.startedOn(),
                deadline.startedAt(),
                deadline.dueOn(),
                deadline.dueAt(),
                deadline.dayNotes().stream()
                        .map(note -> new ClockFacts.Note(note.kind().name(), note.first(), note.last(), note.name()))
                        .toList(),
                deadline.rule().terms().effect(),
                deadline.pausedOn(),
                deadline.pauseReason());
    }
}
