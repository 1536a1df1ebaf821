package org.zhihe.casework.agreement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.document.Numbers;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.mediation.Mediations;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** The mediator records what was agreed and signed, which ends the mediation. */
@Singleton
public class AgreementDesk {
    private final Mediations mediations;
    private final Paper paper;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    AgreementDesk(Mediations mediations, Paper paper, Docket docket, Clocks clocks, Journal journal) {
        this.mediations = mediations;
        this.paper = paper;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * Refused with {@link StepRefused}: a written agreement without the mediator's signature or the committee's seal, a
     * signing day in the future, or no promise at all. Starts the 30 days for judicial confirmation (民事诉讼法 205).
     */
    @Transactional
    public String record(Officer officer, String number, int seenVersion, AgreementTerms terms) {
        officer.at(Desk.MEDIATION);
        Mediation mediation = mediations
                .findOnDesk(number, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        mediation.refuseUnlessSeen(seenVersion);
        if (!terms.complete()) {
            throw new StepRefused("agreement.signatures-missing");
        }
        if (terms.promises().isEmpty()) {
            throw new StepRefused("agreement.no-promise");
        }
        LocalDate effective = terms.effectiveOn();
        if (effective.isAfter(clocks.today())) {
            throw new StepRefused("agreement.signed-in-future");
        }
        mediation.agree(clocks.now());
        mediations.update(mediation);
        MediationAgreement agreement = paper.write(mediation, terms, officer.id(), clocks);
        clocks.met(mediation.matterId(), DeadlineRule.MEDIATION);
        tell(mediation.matterId(), terms.form(), agreement, officer);
        return agreement.number();
    }

    /**
     * A written agreement leaves the parties 30 days for the court, and the centre waits for them. One by word of mouth
     * cannot be confirmed: it is the centre's turn at once.
     */
    private void tell(long matterId, AgreementForm form, MediationAgreement agreement, Officer officer) {
        LocalDate effective = agreement.effectiveOn();
        if (form == AgreementForm.ORAL) {
            docket.procedureEnded(matterId);
            journal.enter(matterId, MatterEvent.ORAL_AGREEMENT_REACHED, officer.actor(), agreement.number(), effective);
            return;
        }
        LocalDate lastDay = clocks.start(agreement.confirmationClock(), effective);
        journal.enter(matterId, MatterEvent.AGREEMENT_REACHED, officer.actor(), agreement.number(), effective, lastDay);
    }

    /** Puts an agreement on paper under the next number of the committee. */
    @Singleton
    static class Paper {
        private final Agreements agreements;
        private final Obligations obligations;
        private final Numbers numbers;

        Paper(Agreements agreements, Obligations obligations, Numbers numbers) {
            this.agreements = agreements;
            this.obligations = obligations;
            this.numbers = numbers;
        }

        MediationAgreement write(Mediation mediation, AgreementTerms terms, long recordedBy, Clocks clocks) {
            int year = clocks.today().getYear();
            String number = "（%d）咸知人调字第%04d号".formatted(year, numbers.next("mediation agreement " + year));
            return keep(
                    new MediationAgreement(
                            null,
                            mediation.matterId(),
                            mediation.id(),
                            null,
                            number,
                            terms.form(),
                            terms.facts(),
                            terms.terms(),
                            terms.partiesSignedOn(),
                            terms.mediatorSignedOn(),
                            terms.sealedOn(),
                            terms.effectiveOn(),
                            recordedBy,
                            clocks.now()),
                    terms);
        }

        MediationAgreement keep(MediationAgreement written, AgreementTerms terms) {
            MediationAgreement agreement = agreements.save(written);
            for (int i = 0; i < terms.promises().size(); i++) {
                AgreementTerms.Promise promise = terms.promises().get(i);
                obligations.save(new Obligation(
                        null,
                        agreement.id(),
                        i,
                        promise.debtorSide(),
                        promise.promise(),
                        promise.amount(),
                        promise.dueOn()));
            }
            return agreement;
        }
    }
}
