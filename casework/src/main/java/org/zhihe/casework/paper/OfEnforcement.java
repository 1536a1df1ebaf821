package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.enforcement.EnforcementAct;
import org.zhihe.casework.enforcement.EnforcementActKind;
import org.zhihe.casework.enforcement.EnforcementActs;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;

/** What papers of an enforcement case can name. */
@Singleton
class OfEnforcement implements Standing.Source {
    private final EnforcementCases cases;
    private final EnforcementActs acts;
    private final Deadlines deadlines;

    OfEnforcement(EnforcementCases cases, EnforcementActs acts, Deadlines deadlines) {
        this.cases = cases;
        this.acts = acts;
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
        Set<EnforcementActKind> done = acts.findByCaseIdOrderById(opened.id()).stream()
                .map(EnforcementAct::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EnforcementActKind.class)));
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
        Stage stage = new Stage(procedure(), opened.status(), opened.result(), done);
        return new Standing(stage, opened.id(), opened.version(), opened.matterId(), facts, null);
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
