package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.confirmation.MediatedConfirmations;
import org.zhihe.casework.matter.ProcedureKind;

/**
 * What papers for a court that is to confirm an agreement can name: its number and its day. What it says stands in
 * itself.
 */
@Singleton
class OfConfirmation implements Standing.Source {
    private final MediatedConfirmations confirmations;
    private final Agreements agreements;

    OfConfirmation(MediatedConfirmations confirmations, Agreements agreements) {
        this.confirmations = confirmations;
        this.agreements = agreements;
    }

    @Override
    public ProcedureKind procedure() {
        return ProcedureKind.CONFIRMATION;
    }

    @Override
    public Optional<Standing> of(Officer officer, String number) {
        return confirmations.of(officer, number).map(this::standing);
    }

    private Standing standing(JudicialConfirmation opened) {
        Facts facts = new Facts();
        agreements.findById(opened.agreementId()).ifPresent(one -> facts.with(PaperFact.AGREEMENT_NUMBER, one.number())
                .with(PaperFact.EFFECTIVE_ON, one.effectiveOn()));
        return new Standing(
                Stage.of(procedure(), opened.status()),
                opened.id(),
                opened.version(),
                opened.matterId(),
                facts,
                Reach.court(opened.courtId()));
    }
}
