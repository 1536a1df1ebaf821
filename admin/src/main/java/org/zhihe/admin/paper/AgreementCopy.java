package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.zhihe.admin.scene.AgreementInSight;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.agreement.Obligation;
import org.zhihe.casework.agreement.Obligations;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.AgreementPaper;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PartyCard;

/** The agreement as recorded, for the desks that work with it. */
@Singleton
class AgreementCopy {
    private final AgreementInSight inSight;
    private final Agreements agreements;
    private final Obligations obligations;
    private final Parties parties;
    private final Messages messages;

    AgreementCopy(
            AgreementInSight inSight,
            Agreements agreements,
            Obligations obligations,
            Parties parties,
            Messages messages) {
        this.inSight = inSight;
        this.agreements = agreements;
        this.obligations = obligations;
        this.parties = parties;
        this.messages = messages;
    }

    PaperSheet of(Scene scene) {
        MediationAgreement agreement = inSight.of(scene).orElseThrow(NotFound::new);
        return new AgreementPaper(
                        committee(scene, agreement),
                        agreement.number(),
                        partyCards(scene),
                        agreement.facts(),
                        agreement.terms(),
                        promises(agreement),
                        agreement.partiesSignedOn(),
                        agreements
                                .mediatorName(Objects.requireNonNull(agreement.id()))
                                .orElse(""),
                        agreement.mediatorSignedOn(),
                        agreement.sealedOn(),
                        agreement.effectiveOn(),
                        agreement.administrative())
                .sheet(messages);
    }

    private static String committee(Scene scene, MediationAgreement agreement) {
        return scene.tracks().stream()
                .filter(agreement::reachedIn)
                .map(Track::bodyName)
                .findFirst()
                .orElse("");
    }

    private List<PartyCard> partyCards(Scene scene) {
        return parties.ofMatter(scene.matter().id()).stream()
                .map(party -> new PartyCard(
                        messages.of(party.side()),
                        party.name(),
                        party.address() == null
                                ? List.of()
                                : List.of(Fact.of(messages.get("paper.address"), party.address()))))
                .toList();
    }

    private List<String> promises(MediationAgreement agreement) {
        return obligations.findByAgreementIdOrderByPosition(Objects.requireNonNull(agreement.id())).stream()
                .map(this::words)
                .toList();
    }

    private String words(Obligation one) {
        return one.amount() == null
                ? messages.get("obligation.words", one.debtorSide(), one.dueOn(), one.promise())
                : messages.get("obligation.words.amount", one.debtorSide(), one.dueOn(), one.promise(), one.amount());
    }
}
