package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import org.zhihe.casework.enforcement.EnforcementAct;
import org.zhihe.casework.enforcement.EnforcementActs;
import org.zhihe.casework.enforcement.EnforcementCase;
import org.zhihe.casework.enforcement.Measure;
import org.zhihe.casework.enforcement.MeasureDesk;
import org.zhihe.templates.Messages;

/** The measures of a case and what was done of its penalty, for those who have the case. */
@Singleton
class CaseRecord {
    private final MeasureDesk measures;
    private final EnforcementActs acts;
    private final Messages messages;

    CaseRecord(MeasureDesk measures, EnforcementActs acts, Messages messages) {
        this.measures = measures;
        this.acts = acts;
        this.messages = messages;
    }

    void tell(EnforcementCase opened, FactList facts) {
        for (Measure one : measures.of(opened)) {
            facts.line(messages.get("measure.label", one.kind(), one.takenOn()), words(one));
        }
        for (EnforcementAct one : acts.findByCaseIdOrderById(opened.id())) {
            facts.line(messages.get("act.label", one.kind(), one.day()), one.note());
        }
    }

    private String words(Measure one) {
        return one.disposal() == null
                ? messages.get("measure.words", one.what(), one.officers())
                : messages.get("measure.words.disposed", one.what(), one.officers(), one.disposal());
    }
}
