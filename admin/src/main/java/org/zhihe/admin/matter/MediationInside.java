package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.mediation.MediationSession;
import org.zhihe.casework.mediation.MediationSessions;
import org.zhihe.casework.mediation.Offer;
import org.zhihe.casework.mediation.Offers;
import org.zhihe.templates.Messages;

/** Sessions with their records, and offers in order: for the desk that mediates and for nobody else. */
@Singleton
class MediationInside {
    private final MediationSessions sessions;
    private final Offers offers;
    private final Audit audit;
    private final Messages messages;

    MediationInside(MediationSessions sessions, Offers offers, Audit audit, Messages messages) {
        this.sessions = sessions;
        this.offers = offers;
        this.audit = audit;
        this.messages = messages;
    }

    void tell(Scene scene, Mediation mediation, FactList facts) {
        List<MediationSession> met = sessions.findByMediationIdOrderById(mediation.id());
        List<Offer> said = offers.findByMediationIdOrderById(mediation.id());
        if (!met.isEmpty() || !said.isEmpty() || mediation.endingNote() != null) {
            // Before anything is told: what cannot be entered is not shown.
            audit.record(
                    Act.MEDIATION_NOTE_READ,
                    scene.officer().actor(),
                    scene.matter().id(),
                    "mediation " + mediation.id());
        }
        for (MediationSession session : met) {
            facts.line(messages.get("session.label", session.startsAt()), words(session));
            facts.with("present", session.present());
            facts.with("record", session.record());
        }
        for (int i = 0; i < said.size(); i++) {
            Offer offer = said.get(i);
            facts.line(messages.get("offer.label", i + 1, offer.side(), offer.statement()), words(offer));
        }
        facts.with("endingNote", mediation.endingNote());
    }

    private String words(MediationSession session) {
        return messages.get("session.words", session.status(), session.mode(), session.place());
    }

    private String words(Offer offer) {
        return offer.amount() == null ? offer.content() : messages.get("offer.words", offer.amount(), offer.content());
    }
}
