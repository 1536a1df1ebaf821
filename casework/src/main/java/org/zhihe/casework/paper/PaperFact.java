package org.zhihe.casework.paper;

import java.util.Locale;

/**
 * All that a paper's wording can ask the record for: {@code {case-number}} for {@link #CASE_NUMBER}. Offers, what
 * was said in a session or apart, and what a mediator thinks are not among them and never can be (人民调解工作若干规定 29).
 */
public enum PaperFact {
    MATTER_NUMBER,
    TITLE,
    /** In the applicant's own words. */
    REQUEST,
    FILED_AT,
    APPLICANTS,
    RESPONDENTS,
    RIGHT_TYPE,
    RIGHT_NUMBER,
    /** The office that issues the paper. */
    BODY,
    COURT,
    CASE_NUMBER,
    OFFICERS,
    PANEL,
    FILED_ON,
    SERVED_ON,
    /** Why it was not filed, stands still or was closed, as the act says. */
    REASON,
    GROUND,
    /** The penalty that is planned. */
    PLANNED,
    RESULT,
    SUMMARY,
    /** What a penalty obliges to as it stands now: as decided, or as changed since. */
    DUTY,
    /** When a penalty was changed by whoever reconsidered or judged it. */
    CHANGED_ON,
    /** Who reconsiders the decision. */
    REVIEW_BODY,
    /** Which court hears a suit over it. */
    SUIT_COURT,
    DECISION_NUMBER,
    DECIDED_ON,
    HEARING_ON,
    HEARING_PLACE,
    MEETING_AT,
    MEETING_PLACE,
    /** What is to be handed in later. */
    MISSING,
    MISSING_DUE,
    REPORT_DUE,
    STATEMENT_DUE,
    ANSWER_DUE,
    PAYMENT_DUE,
    URGING_DUE,
    DECISION_DUE,
    LETTER_NUMBER,
    SENT_ON,
    MATERIALS,
    AGREEMENT_NUMBER,
    EFFECTIVE_ON;

    /** As it stands between the braces. */
    public String placeholder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
