package org.zhihe.casework.administrativemediation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.agreement.AgencyAgreements;
import org.zhihe.casework.agreement.AgreementTerms;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterEvent;

/** Records what both sides have signed under the office's seal, which ends the mediation (国知局令第81号 69). */
@Singleton
public class AgreementTable {
    private final AgencyAgreements agreements;
    private final Bench bench;
    private final Clocks clocks;

    AgreementTable(AgencyAgreements agreements, Bench bench, Clocks clocks) {
        this.agreements = agreements;
        this.bench = bench;
        this.clocks = clocks;
    }

    /** If the court is to confirm it, the parties have 30 days from the day it took effect, as with any other (民事诉讼法 205). */
    @Transactional
    public String record(
            Officer officer, String number, int seenVersion, AgreementTerms terms, Enforceability enforceability) {
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        opened.agree(enforceability, clocks.now());
        MediationAgreement agreement = agreements.write(opened.matterId(), opened.id(), terms, officer);
        bench.ended(opened);
        if (enforceability == Enforceability.JUDICIAL_CONFIRMATION) {
            clocks.lift(opened.matterId(), DeadlineRule.CONCLUSION);
            LocalDate last = clocks.start(agreement.confirmationClock(), agreement.effectiveOn());
            bench.enter(
                    opened,
                    MatterEvent.ADMINISTRATIVE_AGREEMENT_REACHED,
                    officer,
                    agreement.number(),
                    agreement.effectiveOn(),
                    last);
        } else {
            bench.enter(
                    opened,
                    MatterEvent.ADMINISTRATIVE_AGREEMENT_SIGNED,
                    officer,
                    agreement.number(),
                    agreement.effectiveOn());
        }
        return agreement.number();
    }
}
