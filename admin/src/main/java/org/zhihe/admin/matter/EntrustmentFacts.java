package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.entrustment.Entrustment;
import org.zhihe.templates.Messages;

/** What a court entrusted, for the three desks that work on it; the others learn that it did. */
@Singleton
class EntrustmentFacts {
    private final Messages messages;

    EntrustmentFacts(Messages messages) {
        this.messages = messages;
    }

    void tell(Scene scene, FactList facts) {
        scene.entrustment().ifPresent(one -> tell(one, facts));
    }

    private void tell(Entrustment one, FactList facts) {
        facts.with("entrustment.kind", one.kind())
                .line(messages.get("fact.entrustment.exception"), messages.get("entrustment.exception"))
                .with("entrustment.receivedOn", one.receivedOn())
                .with("entrustment.papers", String.join("；", one.paperList()))
                .with("entrustment.takenUpOn", one.takenUpOn())
                .with("result", one.result())
                .with("entrustment.letter", one.letter())
                .with("entrustment.reportedOn", one.reportedOn())
                .with("entrustment.agreement", one.agreementNumber())
                .with("entrustment.receiptedOn", one.receiptedOn())
                .with("note", one.note());
    }
}
