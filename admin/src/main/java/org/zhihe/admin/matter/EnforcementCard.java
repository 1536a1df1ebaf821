package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.zhihe.admin.enforcement.ProposedPenalty;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.enforcement.DecisionRecord;
import org.zhihe.casework.enforcement.DoneActs;
import org.zhihe.casework.enforcement.EnforcementAct;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;

/** An enforcement case. */
@Singleton
class EnforcementCard implements CardContent.Source {
    private final EnforcementCases cases;
    private final ProposedPenalty proposed;
    private final DecisionRecord decisions;
    private final CaseRecord record;
    private final Messages messages;

    EnforcementCard(
            EnforcementCases cases,
            ProposedPenalty proposed,
            DecisionRecord decisions,
            CaseRecord record,
            Messages messages) {
        this.cases = cases;
        this.proposed = proposed;
        this.decisions = decisions;
        this.record = record;
        this.messages = messages;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.ENFORCEMENT;
    }

    @Override
    public CardContent of(Scene scene, Track track) {
        FactList facts = new FactList(messages);
        if (Latest.atItsBody(scene, track)) {
            cases.findOnDesk(scene.number(), track.bodyId(), scene.officer().id())
                    .ifPresent(one -> tell(scene, one, facts));
        }
        String number = track.caseNumber();
        return new CardContent(number == null ? "" : number, facts.all());
    }

    private void tell(Scene scene, EnforcementCase one, FactList facts) {
        DoneActs done = decisions.done(one);
        facts.with("leadSource", one.leadSource())
                .with("officers", one.officers())
                .with("filedOn", one.filedOn())
                .with("result", one.result())
                .with("decisionNumber", one.decisionNumber())
                .with("decidedOn", one.decidedOn());
        // Whoever reads of a decision reads what has become of it.
        done.review().ifPresent(act -> facts.with("review", review(act)));
        decisions
                .earlier(one)
                .ifPresent(before -> facts.with(
                        "earlierDecision",
                        messages.get("penalty.earlier", before.number(), before.decidedOn(), review(before.review()))));
        if (scene.desk() == Desk.ENFORCEMENT || scene.desk() == Desk.INTAKE) {
            facts.with("note", one.note());
        }
        if (scene.desk() == Desk.ENFORCEMENT) {
            facts.with("stayGround", one.stayGround()).with("stayReason", one.stayReason());
            proposed.facts(one).forEach(fact -> facts.line(fact.label(), fact.text()));
            record.tell(one, done, facts);
        }
    }

    private String review(EnforcementAct act) {
        return messages.get("penalty.review", act.kind(), act.day(), Objects.requireNonNull(act.outcome()));
    }
}
