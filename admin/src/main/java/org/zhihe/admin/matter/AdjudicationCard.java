package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.adjudication.AdjudicationAct;
import org.zhihe.casework.adjudication.AdjudicationActs;
import org.zhihe.casework.adjudication.Adjudications;
import org.zhihe.casework.adjudication.AdministrativeAdjudication;
import org.zhihe.casework.adjudication.EvaluationReport;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;

/** An administrative adjudication. */
@Singleton
class AdjudicationCard implements CardContent.Source {
    private final Adjudications adjudications;
    private final AdjudicationActs acts;
    private final Messages messages;

    AdjudicationCard(Adjudications adjudications, AdjudicationActs acts, Messages messages) {
        this.adjudications = adjudications;
        this.acts = acts;
        this.messages = messages;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.ADJUDICATION;
    }

    @Override
    public CardContent of(Scene scene, Track track) {
        FactList facts = new FactList(messages);
        if (Latest.atItsBody(scene, track)) {
            adjudications
                    .findOnDesk(scene.number(), track.bodyId(), scene.officer().id())
                    .ifPresent(one -> tell(scene, one, facts));
        }
        String number = track.caseNumber();
        return new CardContent(number == null ? "" : number, facts.all());
    }

    private String words(EvaluationReport report) {
        return report.awaited()
                ? messages.get("adjudication.report.awaited", report.askedOn(), report.until())
                : messages.get("adjudication.report.filed", report.number(), report.filedOn());
    }

    private void tell(Scene scene, AdministrativeAdjudication one, FactList facts) {
        facts.with("panel", one.panel())
                .with("filedOn", one.filedOn())
                .with("servedOn", one.servedOn())
                .with("hearingOn", one.hearingOn())
                .with("result", one.result())
                .with("decisionNumber", one.decisionNumber())
                .with("decidedOn", one.decidedOn())
                .with("adjudication.refusalGround", one.refusalGround())
                .with("adjudication.closingGround", one.closingGround());
        one.report().ifPresent(report -> facts.line(messages.get("fact.adjudication.report"), words(report)));
        if (scene.desk() == Desk.ADJUDICATION || scene.desk() == Desk.INTAKE) {
            facts.with("stayGround", one.stayGround()).with("note", one.note());
            for (AdjudicationAct act : acts.findByAdjudicationIdOrderById(one.id())) {
                facts.line(messages.get("act.label", act.kind(), act.day()), act.note());
            }
        }
    }
}
