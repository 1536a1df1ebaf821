package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import org.zhihe.casework.enforcement.DecisionLookup;
import org.zhihe.casework.enforcement.DecisionRecord;
import org.zhihe.casework.enforcement.DoneActs;
import org.zhihe.casework.enforcement.EnforcementAct;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.EnforcementResult;
import org.zhihe.casework.enforcement.Measure;
import org.zhihe.casework.enforcement.MeasureDesk;
import org.zhihe.templates.Messages;

/** The measures of a case and what was done of its penalty, for those who have the case. */
@Singleton
class CaseRecord {
    private final MeasureDesk measures;
    private final DecisionRecord decisions;
    private final DecisionLookup lookup;
    private final Messages messages;

    CaseRecord(MeasureDesk measures, DecisionRecord decisions, DecisionLookup lookup, Messages messages) {
        this.measures = measures;
        this.decisions = decisions;
        this.lookup = lookup;
        this.messages = messages;
    }

    void tell(EnforcementCase opened, DoneActs done, FactList facts) {
        for (Measure one : measures.of(opened)) {
            facts.line(messages.get("measure.label", one.kind(), one.takenOn()), words(one));
        }
        for (EnforcementAct one : done.acts()) {
            facts.line(messages.get("act.label", one.kind(), one.day()), words(one));
        }
        decisions.statement(opened).ifPresent(stated -> facts.with("reconsideration", stated.reconsideration())
                .with("suitCourt", stated.court()));
        // To be written on the paper that is handed over: it is needed before the service can be noted.
        if (opened.result() == EnforcementResult.PENALTY) {
            facts.with("penaltyCode", lookup.code(opened));
        }
    }

    private String words(EnforcementAct one) {
        if (one.appointedOn() != null) {
            return messages.get("penalty.act.appointed", one.appointedOn(), one.note());
        }
        return one.outcome() == null ? one.note() : messages.get("penalty.act.outcome", one.outcome(), one.note());
    }

    private String words(Measure one) {
        return one.disposal() == null
                ? messages.get("measure.words", one.what(), one.officers())
                : messages.get("measure.words.disposed", one.what(), one.officers(), one.disposal());
    }
}
