package org.zhihe.casework.agreement;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.document.LetterKind;
import org.zhihe.casework.document.Numbers;
import org.zhihe.casework.procedure.StepRefused;

/** Puts on paper what was agreed before an authority, under the authority's own numbers. */
@Singleton
public class AgencyAgreements {
    private final AgreementDesk.Paper paper;
    private final Numbers numbers;
    private final Clocks clocks;

    AgencyAgreements(AgreementDesk.Paper paper, Numbers numbers, Clocks clocks) {
        this.paper = paper;
        this.numbers = numbers;
        this.clocks = clocks;
    }

    /**
     * @param terms written, signed by both sides and sealed, not in the future, with something promised; otherwise refused
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MediationAgreement write(
            long matterId, long administrativeMediationId, AgreementTerms terms, Officer officer) {
        if (terms.form() != AgreementForm.WRITTEN || terms.sealedOn() == null) {
            throw new StepRefused("agreement.seal-missing");
        }
        if (terms.promises().isEmpty()) {
            throw new StepRefused("agreement.no-promise");
        }
        if (terms.effectiveOn().isAfter(clocks.today())) {
            throw new StepRefused("agreement.signed-in-future");
        }
        int year = clocks.today().getYear();
        LetterKind kind = LetterKind.AGENCY_AGREEMENT;
        String number = "（%d）%s字第%04d号"
                .formatted(
                        year,
                        numbers.word(kind, officer.bodyId()),
                        numbers.next(kind + " " + officer.bodyId() + " " + year));
        return paper.keep(
                new MediationAgreement(
                        null,
                        matterId,
                        null,
                        administrativeMediationId,
                        number,
                        terms.form(),
                        terms.facts(),
                        terms.terms(),
                        terms.partiesSignedOn(),
                        terms.mediatorSignedOn(),
                        terms.sealedOn(),
                        terms.effectiveOn(),
                        officer.id(),
                        clocks.now()),
                terms);
    }
}
