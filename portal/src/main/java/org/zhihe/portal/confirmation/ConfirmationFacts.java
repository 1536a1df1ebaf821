package org.zhihe.portal.confirmation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.ConfirmingCourts;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.templates.Formats;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** What is to be confirmed, by which court if that is certain, and who has asked already. */
@Singleton
class ConfirmationFacts {
    private final ConfirmingCourts courts;
    private final Messages messages;

    ConfirmationFacts(ConfirmingCourts courts, Messages messages) {
        this.courts = courts;
        this.messages = messages;
    }

    List<Fact> of(MatterFile file, MediationAgreement agreement) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.link(
                messages.get(
                        agreement.administrative() ? "paper.agreement.administrative.title" : "paper.agreement.title"),
                agreement.number(),
                "/matters/" + file.access().number() + "/agreement"));
        facts.add(Fact.of(messages.get("confirmation.effective"), Formats.date(agreement.effectiveOn())));
        courts.of(file.matter(), agreement, file.today()).ifPresent(competent -> {
            facts.add(Fact.of(
                    messages.get("confirmation.court"), competent.court().name()));
            facts.add(Fact.of(
                    messages.get("confirmation.why-court"),
                    competent.explanation().isEmpty()
                            ? messages.get("confirmation.inviting-court")
                            : competent.explanation()));
            facts.add(Fact.of(messages.get("confirmation.basis"), competent.basis()));
        });
        file.joined()
                .forEach(one -> facts.add(Fact.of(
                        one.name(),
                        one.joinedAt() == null
                                ? messages.get("confirmation.not-joined")
                                : messages.get("confirmation.joined", one.joinedAt()))));
        return facts;
    }
}
