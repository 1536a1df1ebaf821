package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.entrustment.Entrustment;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;

/** What a court entrusted, for the three desks that work on it; the others learn that it did. */
@Singleton
class EntrustmentCard implements CardContent.Source {
    private final Messages messages;

    EntrustmentCard(Messages messages) {
        this.messages = messages;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.ENTRUSTMENT;
    }

    @Override
    public CardContent of(Scene scene, Track track) {
        FactList facts = new FactList(messages).with("court", track.bodyName());
        scene.entrustment().ifPresent(one -> tell(one, facts));
        return new CardContent(Objects.requireNonNullElse(track.caseNumber(), ""), facts.all());
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
