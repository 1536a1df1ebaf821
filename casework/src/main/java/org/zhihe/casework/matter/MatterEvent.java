package org.zhihe.casework.matter;

import static org.zhihe.casework.matter.Audience.APPLICANT;
import static org.zhihe.casework.matter.Audience.PARTIES;
import static org.zhihe.casework.matter.Audience.RESPONDENT;
import static org.zhihe.casework.matter.Audience.STAFF;

/**
 * Everything that can happen to a matter, who reads of it, and whether those readers get a mail.
 * The sentence of each is {@code MatterEvent.<NAME>} in the timeline bundle; its details fill the placeholders in order.
 */
public enum MatterEvent {
    FILED(APPLICANT, true),
    /** Taken down by staff; the mail carries the query code. */
    FILED_AT_COUNTER(APPLICANT, true),
    /** Whoever has the lost receipt is let out by it; the applicant hears of it. */
    CODE_RENEWED(APPLICANT, true),
    EVIDENCE_ADDED(APPLICANT, false),
    EVIDENCE_INFECTED(APPLICANT, false),
    /** The applicant's side does not read what others have handed in. */
    RESPONDENT_EVIDENCE_INFECTED(STAFF, false),
    /** Nobody reads of evidence who may not see it: each of these has the readers that the files have. */
    EVIDENCE_ADDED_BY_RESPONDENT(RESPONDENT, false),
    EVIDENCE_ADDED_FOR_STAFF(STAFF, false),
    EVIDENCE_SEAL_REQUESTED(STAFF, false),
    EVIDENCE_SHARED(PARTIES, false),
    EVIDENCE_VISIBILITY_CHANGED(STAFF, false),
    EVIDENCE_STRUCK(STAFF, false),
    EVIDENCE_SHARED_STRUCK(PARTIES, false),
    CORRECTION_REQUESTED(APPLICANT, true),
    CORRECTED(APPLICANT, false),
    ACCEPTED(APPLICANT, true),
    DECLINED(APPLICANT, true),
    WITHDRAWN(PARTIES, true),
    /** The mails of these four go to the party concerned; see Journal. */
    POWER_GRANTED(STAFF, false),
    POWER_ACCEPTED(PARTIES, false),
    POWER_NOT_ACCEPTED(STAFF, false),
    POWER_ENDED(PARTIES, false),
    /** The number is gone, or stays because the law holds it. */
    IDENTITY_FORGOTTEN(APPLICANT, false),
    IDENTITY_CONSENT_WITHDRAWN(APPLICANT, false),
    /** Of somebody else's matter staff alone know. */
    MATTER_LINKED(STAFF, false),
    MATTER_UNLINKED(STAFF, false),
    MERGED_INTO(PARTIES, true),
    MERGED_FROM(APPLICANT, true),
    CLOCK_RESTARTED(APPLICANT, false),
    REPEAT_DECLINED(APPLICANT, true),
    REPEATED(STAFF, false),
    ROUTED(APPLICANT, true),
    /** What its way depends on was established. */
    CONDITIONS_ESTABLISHED(STAFF, false),
    CRIME_FIGURES_NOTED(STAFF, false),
    /** Taken from one body and given to another. */
    REROUTED(APPLICANT, true),
    /** Ends what is rerouted. The reason stands in the line of the rerouting, its mail is the only one. */
    PROCEDURE_HANDED_OVER(APPLICANT, false),
    /** The mails of this and the next go to the party that objects. */
    ROUTE_OBJECTED(STAFF, false),
    ROUTE_KEPT(STAFF, false),
    CONCLUDED(PARTIES, true),
    /** Concluded before, taken up again on new facts. */
    REOPENED(PARTIES, true),

    /** Each side reads its own questions and answers on a page of its own; the mail goes to the one who asked. */
    QUESTION_ASKED(STAFF, false),
    QUESTION_ANSWERED(STAFF, false),
    RIGHT_CHECKED(PARTIES, false),
    RATED(APPLICANT, false),
    CALLED_BACK(APPLICANT, false),

    MEDIATOR_APPOINTED(PARTIES, false),
    /** The mail goes to the one respondent that is invited and carries the query code; see Journal. */
    RESPONDENT_INVITED(PARTIES, false),
    MEDIATION_CONSENTED(PARTIES, false),
    MEDIATION_REFUSED(PARTIES, true),
    MEDIATION_STARTED(PARTIES, true),
    SESSION_SCHEDULED(PARTIES, true),
    SESSION_CANCELLED(PARTIES, true),
    SESSION_HELD(PARTIES, false),
    OFFER_STATED(STAFF, false),
    AGREEMENT_REACHED(PARTIES, true),
    ORAL_AGREEMENT_REACHED(PARTIES, true),
    MEDIATION_FAILED(PARTIES, true),
    MEDIATION_TERMINATED(PARTIES, true),

    CONFIRMATION_STARTED(PARTIES, true),
    CONFIRMATION_JOINED(PARTIES, false),
    CONFIRMATION_APPLIED(PARTIES, true),
    CONFIRMATION_RETURNED(PARTIES, true),
    CONFIRMATION_RESUBMITTED(PARTIES, false),
    CONFIRMATION_ACCEPTED(PARTIES, true),
    CONFIRMATION_NOT_ACCEPTED(PARTIES, true),
    CONFIRMATION_GRANTED(PARTIES, true),
    CONFIRMATION_DISMISSED(PARTIES, true),
    CONFIRMATION_WITHDRAWN(PARTIES, true),
    CONFIRMATION_EXPIRED(PARTIES, true),

    ENFORCEMENT_FILED(APPLICANT, true),
    /** More time to decide; what was discussed is for staff. */
    ENFORCEMENT_EXTENDED(APPLICANT, true),
    ENFORCEMENT_EXTENSION_DISCUSSED(STAFF, false),
    ENFORCEMENT_NOT_FILED(APPLICANT, true),
    ENFORCEMENT_PENALTY_NOTICED(STAFF, false),
    ENFORCEMENT_PENALTY_PROPOSED(STAFF, false),
    ENFORCEMENT_PENALTY_SENT_BACK(STAFF, false),
    ENFORCEMENT_MEASURE_TAKEN(STAFF, false),
    ENFORCEMENT_MEASURE_ENDED(STAFF, false),
    ENFORCEMENT_STAYED(APPLICANT, true),
    ENFORCEMENT_RESUMED(APPLICANT, true),
    ENFORCEMENT_NOTED(STAFF, false),
    ENFORCEMENT_CODE_RENEWED(STAFF, false),
    ENFORCEMENT_DECIDED(APPLICANT, true),
    /** What a reconsideration or a suit has made of a penalty. */
    ENFORCEMENT_REVIEWED(APPLICANT, true),
    ENFORCEMENT_BEGUN_ANEW(APPLICANT, false),
    ENFORCEMENT_CLOSED(APPLICANT, false),

    ADJUDICATION_SUPPLEMENT_ASKED(APPLICANT, true),
    ADJUDICATION_REPORT_ASKED(APPLICANT, true),
    ADJUDICATION_REPORT_FILED(APPLICANT, false),
    ADJUDICATION_NOTED(APPLICANT, true),
    ADJUDICATION_FILED(APPLICANT, true),
    ADJUDICATION_NOT_FILED(APPLICANT, true),
    ADJUDICATION_SERVED(APPLICANT, false),
    /** The mail goes to the one respondent that is let in and carries the query code; see Journal. */
    ADJUDICATION_SHOWN(PARTIES, false),
    ADJUDICATION_HEARD(APPLICANT, false),
    ADJUDICATION_STAYED(APPLICANT, true),
    ADJUDICATION_RESUMED(APPLICANT, true),
    ADJUDICATION_DECIDED(PARTIES, true),
    /** On which ground it ended undecided. A respondent reads it only when it knows of the request. */
    ADJUDICATION_ENDED_UNSERVED(APPLICANT, false),
    ADJUDICATION_ENDED_SERVED(PARTIES, false),
    ADJUDICATION_SETTLED(APPLICANT, true),
    ADJUDICATION_WITHDRAWN(APPLICANT, true),

    /** The mail goes to the one respondent that is sent the request and carries the query code; see Journal. */
    ADMINISTRATIVE_MEDIATION_SENT(PARTIES, false),
    /** Once for each respondent that receives it; what the one is told is not for the others. */
    ADMINISTRATIVE_MEDIATION_ASKED(APPLICANT, true),
    ADMINISTRATIVE_MEDIATION_LEFT_OUT(APPLICANT, false),
    ADMINISTRATIVE_MEDIATION_ANSWERED(PARTIES, true),
    /** One of several respondents, while it stays as it was. */
    ADMINISTRATIVE_MEDIATION_OPINION_GIVEN(PARTIES, false),
    /** Nobody declines any more, but not all have answered. */
    ADMINISTRATIVE_MEDIATION_REOPENED(PARTIES, true),
    /** Who first declined takes part after all. */
    ADMINISTRATIVE_MEDIATION_RECONSIDERED(PARTIES, true),
    ADMINISTRATIVE_MEDIATION_SILENT(PARTIES, true),
    ADMINISTRATIVE_MEDIATION_FILED(PARTIES, true),
    ADMINISTRATIVE_MEDIATION_NOT_FILED(PARTIES, true),
    ADMINISTRATIVE_MEDIATION_ABSENT(PARTIES, true),
    ADMINISTRATIVE_MEDIATION_NOT_AGREED(PARTIES, true),
    ADMINISTRATIVE_MEDIATION_WITHDRAWN(PARTIES, true),
    ADMINISTRATIVE_AGREEMENT_REACHED(PARTIES, true),
    ADMINISTRATIVE_AGREEMENT_SIGNED(PARTIES, true),

    REFERRAL_SENT(APPLICANT, true),
    REFERRAL_RECEIPTED(APPLICANT, false),
    REFERRAL_RETURNED(APPLICANT, true),
    REFERRAL_RESULT(APPLICANT, true),

    ENTRUSTED(PARTIES, false),
    ENTRUSTMENT_TAKEN_UP(PARTIES, true),
    ENTRUSTMENT_NOT_TAKEN_UP(PARTIES, true),
    ENTRUSTMENT_AGREED(PARTIES, true),
    ENTRUSTMENT_NOT_AGREED(PARTIES, true),
    ENTRUSTMENT_RECEIPTED(PARTIES, false),

    /** What a desk asks of others, and what comes back, is for staff; a party is shown the files that are let to it. */
    CONSULTATION_ASKED(STAFF, false),
    CONSULTATION_ANSWERED(STAFF, false),
    CONSULTATION_WITHDRAWN(STAFF, false),
    /** Of a transfer the parties read nothing, but for the two that are the applicant's own affair. */
    TRANSFER_PROPOSED(STAFF, false),
    TRANSFER_APPROVED(STAFF, false),
    TRANSFER_NOT_APPROVED(STAFF, false),
    TRANSFER_SENT(STAFF, false),
    TRANSFER_TOLD(APPLICANT, true),
    TRANSFER_RECORDED(STAFF, false),
    TRANSFER_RECEIPTED(STAFF, false),
    TRANSFER_INCOMPLETE(STAFF, false),
    TRANSFER_COMPLETED(STAFF, false),
    TRANSFER_ANSWERED(STAFF, false),
    TRANSFER_ANSWER_TOLD(APPLICANT, true),
    TRANSFER_FORWARDED(STAFF, false),
    TRANSFER_HANDED_OVER(STAFF, false),
    TRANSFER_FEEDBACK(STAFF, false),
    TRANSFER_REMEDY(STAFF, false),
    VICTIM_REMEDY(STAFF, false),
    TRANSFER_CLOSED(STAFF, false),
    SUPERVISION_LISTED(STAFF, false),
    SUPERVISION_CLOSED(STAFF, false),

    /**
     * The lines of papers are the staff's: of several on one side each reads of its own papers alone, in the list of
     * them, and that there are others is nothing for it. The mails go to those that the paper is addressed to.
     */
    PAPER_ISSUED(STAFF, false),
    PAPER_ISSUED_TO_COURT(STAFF, false),
    PAPER_WITHDRAWN(STAFF, false),
    PAPER_WITHDRAWN_FROM_COURT(STAFF, false),
    PAPER_DELIVERED(STAFF, false),
    /** A party has opened it here for the first time. */
    PAPER_READ(STAFF, false),

    OVERSIGHT_COMMENTED(STAFF, false),

    /** Of clocks, by themselves or by staff. */
    CLOCK_PAUSED(STAFF, false),
    CLOCK_RESUMED(STAFF, false),
    CLOCK_EXTENDED(STAFF, false),
    /** The calendar was changed. */
    CLOCK_RECKONED_ANEW(STAFF, false),
    CLOCK_PASSED(STAFF, false),
    /** Reminders to those who have to act. */
    CLOCK_NEAR_FOR_APPLICANT(APPLICANT, true),
    CLOCK_NEAR(PARTIES, true),

    /** The mails of these three go to the protected party alone; see Journal. */
    IDENTITY_ASKED(APPLICANT, false),
    IDENTITY_OPENED(APPLICANT, false),
    IDENTITY_REFUSED(APPLICANT, false),

    RECUSAL_RECOGNISED(STAFF, false),
    RECUSAL_DECLARED(STAFF, false),
    RECUSAL_DECIDED(STAFF, false),
    RECUSAL_LIFTED(STAFF, false),
    /** The data it was recognised by are not there any more. */
    RECUSAL_OUTDATED(STAFF, false);

    private final Audience audience;
    private final boolean mailed;

    MatterEvent(Audience audience, boolean mailed) {
        this.audience = audience;
        this.mailed = mailed;
    }

    public Audience audience() {
        return audience;
    }

    public boolean mailed() {
        return mailed;
    }
}
