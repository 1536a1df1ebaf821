package org.zhihe.casework;

import static org.zhihe.casework.CaseworkTest.mediator;
import static org.zhihe.casework.CaseworkTest.secretary;
import static org.zhihe.casework.CaseworkTest.the;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.agreement.AgreementDesk;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.agreement.AgreementTerms;
import org.zhihe.casework.confirmation.Confirmations;
import org.zhihe.casework.confirmation.JoiningDesk;
import org.zhihe.casework.confirmation.JudicialConfirmation;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.ConsentDesk;
import org.zhihe.casework.mediation.Mediation;
import org.zhihe.casework.mediation.MediationDesk;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.mediation.Mediations;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** A matter in mediation, taken as far as a test needs it. */
public final class MediationAtHand {
    private final MatterAtHand matter;

    private MediationAtHand(MatterAtHand matter) {
        this.matter = matter;
    }

    /** Routed to the committee; no mediator yet. */
    public static MediationAtHand aMediation(AFiling filing) {
        return new MediationAtHand(filing.accepted().route());
    }

    /** Before the committee, besides whatever else runs in the matter. */
    public static MediationAtHand besides(MatterAtHand matter) {
        Body committee = the(Bodies.class).findById(secretary().bodyId()).orElseThrow();
        CaseworkTest.inTransaction(() -> {
            the(MediationDesk.class).open(matter.matter(), committee, CaseworkTest.clerk());
            return null;
        });
        return new MediationAtHand(matter);
    }

    public static MediationAtHand aMediation() {
        return aMediation(AFiling.aFiling());
    }

    public static MediationAtHand aMediationAbout(IpType right) {
        return aMediation(AFiling.aFiling().about(right));
    }

    public MediationAtHand appointed() {
        the(MediationDesk.class)
                .appoint(secretary(), number(), version(), mediator().id());
        return this;
    }

    public MediationAtHand invited(Party party) {
        the(ConsentDesk.class).invite(mediator(), number(), version(), party.id());
        return this;
    }

    public MediationAtHand answered(Party party, Consent.Answer answer) {
        the(ConsentDesk.class).record(mediator(), number(), version(), party.id(), answer, Consent.Channel.PHONE);
        return this;
    }

    /** With a mediator, the respondents let in, and everybody willing. */
    public MediationAtHand begun() {
        appointed();
        for (Party party : matter.parties()) {
            if (party.side() == Side.RESPONDENT) {
                invited(party);
            }
            answered(party, Consent.Answer.AGREED);
        }
        return this;
    }

    public MediationAtHand agreed(AgreementTerms terms) {
        the(AgreementDesk.class).record(mediator(), number(), version(), terms);
        return this;
    }

    /** Ended in an agreement that all signed today. */
    public MediationAtHand agreed() {
        return begun().agreed(signedOn(RunningCasework.CLOCK.today()));
    }

    public static AgreementTerms signedOn(LocalDate day) {
        return terms(AgreementForm.WRITTEN, day, day, day);
    }

    public static AgreementTerms terms(AgreementForm form, LocalDate parties, LocalDate mediator, LocalDate seal) {
        return new AgreementTerms(
                form,
                "双方就招牌使用发生纠纷。",
                "被申请人停止使用并赔偿。",
                parties,
                mediator,
                seal,
                List.of(new AgreementTerms.Promise(
                        Side.RESPONDENT, "支付赔偿款", new BigDecimal("20000.00"), LocalDate.of(2026, 12, 31))));
    }

    public MediationAtHand joined(Party party) {
        the(JoiningDesk.class).join(matter.accessOf(party));
        return this;
    }

    public MediationAtHand allJoined() {
        matter.parties().forEach(this::joined);
        return this;
    }

    public JudicialConfirmation confirmation() {
        return the(Confirmations.class).latestOfMatter(matter.id()).orElseThrow();
    }

    public Mediation mediation() {
        return the(Mediations.class).ofMatter(matter.id()).get(0);
    }

    public MediationStatus status() {
        return mediation().status();
    }

    public int version() {
        return mediation().version();
    }

    public String number() {
        return matter.number();
    }

    public MatterAtHand matter() {
        return matter;
    }
}
