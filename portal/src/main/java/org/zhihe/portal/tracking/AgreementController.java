package org.zhihe.portal.tracking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.agreement.Obligation;
import org.zhihe.casework.agreement.Obligations;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.AgreementPaper;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.PartyCard;

/** The agreement, for the parties that made it. */
@Controller("/matters/{number}/agreement")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class AgreementController {
    private final Visits visits;
    private final MatterFiles files;
    private final Agreements agreements;
    private final Obligations obligations;
    private final Messages messages;

    AgreementController(
            Visits visits, MatterFiles files, Agreements agreements, Obligations obligations, Messages messages) {
        this.visits = visits;
        this.files = files;
        this.agreements = agreements;
        this.obligations = obligations;
        this.messages = messages;
    }

    /** Of several, the one the page of the matter speaks of needs no further name. */
    static String address(MatterFile file, MediationAgreement agreement) {
        String address = "/matters/" + file.matter().number() + "/agreement";
        return file.agreement().filter(agreement::equals).isPresent() ? address : address + "?of=" + agreement.id();
    }

    /** @param of which of several; none for the one that a court was or can be asked to confirm, or the latest */
    @Get
    ModelAndView<AgreementPage> show(String number, @Nullable @QueryValue Long of, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        MatterFile file = files.open(access);
        MediationAgreement agreement = file.agreements().stream()
                .filter(one -> of == null || of.equals(one.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        AgreementPaper paper = new AgreementPaper(
                committee(file, agreement),
                agreement.number(),
                file.parties().stream().map(this::card).toList(),
                agreement.facts(),
                agreement.terms(),
                obligations.findByAgreementIdOrderByPosition(agreement.id()).stream()
                        .map(this::promise)
                        .toList(),
                agreement.partiesSignedOn(),
                agreements.mediatorName(agreement.id()).orElse(""),
                agreement.mediatorSignedOn(),
                agreement.sealedOn(),
                agreement.effectiveOn(),
                agreement.administrative());
        return new ModelAndView<>(
                "portal/tracking/agreement", new AgreementPage(paper.sheet(messages), number, "/matters/" + number));
    }

    private static String committee(MatterFile file, MediationAgreement agreement) {
        return file.tracks().stream()
                .filter(agreement::reachedIn)
                .map(Track::bodyName)
                .findFirst()
                .orElse("");
    }

    private PartyCard card(Party party) {
        List<Fact> address =
                party.address() == null ? List.of() : List.of(Fact.of(messages.get("paper.address"), party.address()));
        return new PartyCard(messages.of(party.side()), party.name(), address);
    }

    private String promise(Obligation one) {
        return one.amount() == null
                ? messages.get("obligation.words", one.debtorSide(), one.dueOn(), one.promise())
                : messages.get("obligation.words.amount", one.debtorSide(), one.dueOn(), one.promise(), one.amount());
    }
}
