package org.zhihe.casework.consultation;

import jakarta.inject.Singleton;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.CounterDesk;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.EvidenceSource;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Who answers, and where the answer's files go. */
@Singleton
class Answering {
    private final Experts experts;
    private final Impartiality impartiality;
    private final CounterDesk counter;

    Answering(Experts experts, Impartiality impartiality, CounterDesk counter) {
        this.experts = experts;
        this.impartiality = impartiality;
        this.counter = counter;
    }

    /** With the expert's own name, who is active and close to nobody in the matter; an authority as it was named. */
    Consultation.Asking addressed(Consultation.Asking asking, long matterId) {
        if (!asking.kind().ofExpert()) {
            if (asking.addressee().isBlank()) {
                throw new StepRefused("consultation.no-addressee");
            }
            return new Consultation.Asking(asking.kind(), asking.addressee(), null, asking.question());
        }
        Long id = asking.expertId();
        if (id == null) {
            throw new StepRefused("consultation.no-expert");
        }
        Expert expert = experts.findById(id).filter(Expert::active).orElseThrow(NotFound::new);
        impartiality.refuseUnlessImpartial(expert, matterId);
        return new Consultation.Asking(asking.kind(), expert.title(), id, asking.question());
    }

    void file(Officer officer, String number, AnswerFiling filing) {
        Handing handing = Handing.of(EvidencePurpose.OTHER, EvidenceSource.OTHER, null, filing.visibility());
        // What a mediator has found out serves the mediation, and nobody who decides or punishes.
        Handing kept = officer.role().desk() == Desk.MEDIATION ? handing.keptFor(Desk.MEDIATION) : handing;
        counter.takeIn(officer, number, filing.partyId(), kept, filing.formKey());
    }
}
