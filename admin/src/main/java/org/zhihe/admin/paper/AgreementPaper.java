package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.agreement.Obligation;
import org.zhihe.casework.agreement.Obligations;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.PaperSheet;
import org.zhihe.templates.page.PaperSheet.Section;
import org.zhihe.templates.page.PaperSheet.Signature;
import org.zhihe.templates.page.PartyCard;

/** The agreement (调解协议书) as recorded. */
@Singleton
class AgreementPaper {
    private static final Set<Desk> READERS = EnumSet.of(Desk.MEDIATION, Desk.INTAKE, Desk.COURT);

    private final Agreements agreements;
    private final Obligations obligations;
    private final Parties parties;
    private final Messages messages;

    AgreementPaper(Agreements agreements, Obligations obligations, Parties parties, Messages messages) {
        this.agreements = agreements;
        this.obligations = obligations;
        this.parties = parties;
        this.messages = messages;
    }

    PaperSheet of(Scene scene) {
        MediationAgreement agreement = agreements
                .latestOfMatter(scene.matter().id())
                .filter(any -> READERS.contains(scene.desk()))
                .orElseThrow(NotFound::new);
        return new PaperSheet(
                committee(scene, agreement),
                messages.get("paper.agreement.title"),
                agreement.number(),
                "",
                partyCards(scene),
                List.of(
                        section("facts", List.of(agreement.facts())),
                        section("terms", List.of(agreement.terms())),
                        section("promises", promises(agreement)),
                        section(
                                "effect",
                                List.of(messages.get("paper.agreement.effect.text", agreement.effectiveOn())))),
                signatures(scene, agreement),
                committee(scene, agreement),
                agreement.effectiveOn(),
                messages.get("paper.agreement.seal"),
                "");
    }

    private Section section(String key, List<String> paragraphs) {
        return new Section(messages.get("paper.agreement." + key + ".heading"), paragraphs);
    }

    private static String committee(Scene scene, MediationAgreement agreement) {
        return scene.tracks().stream()
                .filter(track -> track.kind() == ProcedureKind.MEDIATION && track.id() == agreement.mediationId())
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
                                : List.of(Fact.of(messages.get("fact.address"), party.address()))))
                .toList();
    }

    private List<String> promises(MediationAgreement agreement) {
        List<String> lines = new ArrayList<>();
        for (Obligation one : obligations.findByAgreementIdOrderByPosition(Objects.requireNonNull(agreement.id()))) {
            String words = one.amount() == null
                    ? messages.get("obligation.words", one.debtorSide(), one.dueOn(), one.promise())
                    : messages.get(
                            "obligation.words.amount", one.debtorSide(), one.dueOn(), one.promise(), one.amount());
            lines.add(messages.get("paper.agreement.promise", one.position() + 1, words));
        }
        return lines;
    }

    private List<Signature> signatures(Scene scene, MediationAgreement agreement) {
        List<Signature> signed = new ArrayList<>();
        parties.ofMatter(scene.matter().id())
                .forEach(party ->
                        signed.add(signature(messages.of(party.side()), party.name(), agreement.partiesSignedOn())));
        signed.add(signature(messages.get("paper.agreement.mediator"), "", agreement.mediatorSignedOn()));
        signed.add(signature(messages.get("paper.agreement.sealed"), "", agreement.sealedOn()));
        return signed;
    }

    private Signature signature(String role, String name, @io.micronaut.core.annotation.Nullable LocalDate on) {
        return new Signature(role, name, on == null ? "" : messages.show(on));
    }
}
