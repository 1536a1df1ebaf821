package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.adjudication.AdjudicationAct;
import org.zhihe.casework.adjudication.AdjudicationActKind;
import org.zhihe.casework.adjudication.AdjudicationActs;
import org.zhihe.casework.adjudication.Adjudications;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.adjudication.EvaluationReport;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Deadlines;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;

/** What papers of an adjudication can name. */
@Singleton
class OfAdjudication implements Standing.Source {
    private final Adjudications adjudications;
    private final AdjudicationActs acts;
    private final Deadlines deadlines;

    OfAdjudication(Adjudications adjudications, AdjudicationActs acts, Deadlines deadlines) {
        this.adjudications = adjudications;
        this.acts = acts;
        this.deadlines = deadlines;
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.ADJUDICATION;
    }

    @Override
    public Optional<Standing> of(Officer officer, String number) {
        return officer.role().desk() == Desk.ADJUDICATION
                ? adjudications
                        .findOnDesk(number, officer.bodyId(), officer.id())
                        .map(this::standing)
                : Optional.empty();
    }

    private Standing standing(AdministrativeAdjudication opened) {
        List<AdjudicationAct> noted = acts.findByAdjudicationIdOrderById(opened.id());
        Set<AdjudicationActKind> done = noted.stream()
                .map(AdjudicationAct::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AdjudicationActKind.class)));
        LastDays days = new LastDays(deadlines.findByMatterIdOrderById(opened.matterId()));
        Facts facts = new Facts()
                .with(PaperFact.CASE_NUMBER, opened.caseNumber())
                .with(PaperFact.PANEL, opened.panel())
                .with(PaperFact.FILED_ON, opened.filedOn())
                .with(PaperFact.SERVED_ON, opened.servedOn())
                .with(PaperFact.GROUND, opened.refusalGround())
                .with(PaperFact.GROUND, opened.stayGround())
                .with(PaperFact.GROUND, opened.closingGround())
                .with(
                        PaperFact.REPORT_DUE,
                        opened.report().map(EvaluationReport::until).orElse(null))
                .with(PaperFact.RESULT, opened.result())
                .with(PaperFact.DECISION_NUMBER, opened.decisionNumber())
                .with(PaperFact.DECIDED_ON, opened.decidedOn())
                .with(PaperFact.MISSING_DUE, days.of(DeadlineRule.ADJUDICATION_SUPPLEMENT, 0))
                .with(PaperFact.ANSWER_DUE, days.of(DeadlineRule.ADJUDICATION_ANSWER, 0))
                .with(PaperFact.ANSWER_DUE, days.of(DeadlineRule.ADJUDICATION_ANSWER_ABROAD, 0))
                .with(PaperFact.DECISION_DUE, days.of(DeadlineRule.ADJUDICATION_DECISION, 0));
        noted.forEach(act -> told(act, facts));
        told(opened, facts);
        Reach reach = Reach.of(opened.servedOn() != null);
        return new Standing(Stage.of(opened, done), opened.id(), opened.version(), opened.matterId(), facts, reach);
    }

    /** Of a hearing that was put off the last call counts. */
    private static void told(AdjudicationAct act, Facts facts) {
        switch (act.kind()) {
            case SUPPLEMENT_ASKED -> facts.with(PaperFact.MISSING, act.note());
            case HEARING_CALLED ->
                facts.with(PaperFact.HEARING_ON, act.day()).with(PaperFact.HEARING_PLACE, act.note());
            default -> {
                // What else was noted stays in the file.
            }
        }
    }

    /**
     * What the adjudication's one note is about depends on where it stands. Why it was closed is written to the
     * requester; a paper for both sides names the ground alone.
     */
    private static void told(AdministrativeAdjudication opened, Facts facts) {
        switch (opened.status()) {
            case NOT_FILED, STAYED -> facts.with(PaperFact.REASON, opened.note());
            case DECIDED -> facts.with(PaperFact.SUMMARY, opened.note());
            default -> {
                // Nothing that a paper could name.
            }
        }
    }
}
