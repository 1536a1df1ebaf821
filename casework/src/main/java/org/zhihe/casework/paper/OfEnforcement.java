package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.enforcement.DoneActs;
import org.zhihe.casework.enforcement.EnforcementAct;
import org.zhihe.casework.enforcement.EnforcementActs;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.enforcement.EnforcementResult;
import org.zhihe.casework.enforcement.RemedyOutcome;
import org.zhihe.casework.enforcement.RemedyStatements;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;

/** What papers of an enforcement case can name. */
@Singleton
class OfEnforcement implements Standing.Source {
    private final EnforcementCases cases;
    private final EnforcementActs acts;
    private final RemedyStatements statements;
    private final Deadlines deadlines;

    OfEnforcement(EnforcementCases cases, EnforcementActs acts, RemedyStatements statements, Deadlines deadlines) {
        this.cases = cases;
        this.acts = acts;
        this.statements = statements;
        this.deadlines = deadlines;
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.ENFORCEMENT;
    }

    @Override
    public Optional<Standing> of(Officer officer, String number) {
        return officer.role().desk() == Desk.ENFORCEMENT
                ? cases.findOnDesk(number, officer.bodyId(), officer.id()).map(this::standing)
                : Optional.empty();
    }

    private Standing standing(EnforcementCase opened) {
        DoneActs done = acts.done(opened);
        LastDays days = new LastDays(deadlines.findByMatterIdOrderById(opened.matterId()));
        Facts facts = new Facts()
                .with(PaperFact.CASE_NUMBER, opened.caseNumber())
                .with(PaperFact.OFFICERS, opened.officers())
                .with(PaperFact.FILED_ON, opened.filedOn())
                .with(PaperFact.RESULT, opened.result())
                .with(PaperFact.DECISION_NUMBER, opened.decisionNumber())
                .with(PaperFact.DECIDED_ON, opened.decidedOn())
                .with(PaperFact.DECISION_DUE, days.of(DeadlineRule.ENFORCEMENT_DECISION, opened.id()))
                .with(PaperFact.STATEMENT_DUE, days.of(DeadlineRule.ENFORCEMENT_STATEMENT, opened.id()))
                .with(PaperFact.PAYMENT_DUE, days.of(DeadlineRule.ENFORCEMENT_PAYMENT, opened.id()))
                .with(PaperFact.URGING_DUE, days.of(DeadlineRule.ENFORCEMENT_URGING, opened.id()));
        noted(opened, facts);
        duty(opened, done, facts);
        statements.findByCaseId(opened.id()).ifPresent(one -> facts.with(PaperFact.REVIEW_BODY, one.reconsideration())
                .with(PaperFact.SUIT_COURT, one.court()));
        return new Standing(
                Stage.of(opened, done), opened.id(), opened.version(), opened.matterId(), facts, Reach.EVERYBODY);
    }

    /** What is to be complied with: the decision as it was served, or as it was changed since; unlawful only, it stands. */
    private static void duty(EnforcementCase opened, DoneActs done, Facts facts) {
        if (opened.result() != EnforcementResult.PENALTY || done.annulled()) {
            return;
        }
        Optional<EnforcementAct> change = done.review().filter(review -> review.outcome() != RemedyOutcome.UNLAWFUL);
        facts.with(PaperFact.DUTY, change.map(EnforcementAct::note).orElse(opened.note()));
        change.ifPresent(review -> facts.with(PaperFact.CHANGED_ON, review.day()));
    }

    /** What the case's one note is about depends on where it stands. */
    private static void noted(EnforcementCase opened, Facts facts) {
        switch (opened.status()) {
            case NOT_FILED -> facts.with(PaperFact.REASON, opened.note());
            case PENALTY_NOTICED -> facts.with(PaperFact.PLANNED, opened.note());
            case DECIDED, CLOSED -> facts.with(PaperFact.SUMMARY, opened.note());
            default -> {
                // Nothing that a paper could name.
            }
        }
    }
}
