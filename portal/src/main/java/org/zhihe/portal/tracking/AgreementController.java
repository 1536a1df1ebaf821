package org.zhihe.portal.tracking;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import java.util.List;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.agreement.Obligation;
import org.zhihe.casework.agreement.Obligations;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.AgreementPaper;
import org.zhihe.templates.page.PartyCard;

/** The agreement, for the parties that made it. */
@Controller("/matters/{number}/agreement")
@ExecuteOn(TaskExecutors.BLOCKING)
class AgreementController {
    private final Visits visits;
    private final MatterFiles files;
    private final Obligations obligations;
    private final Messages messages;

    AgreementController(Visits visits, MatterFiles files, Obligations obligations, Messages messages) {
        this.visits = visits;
        this.files = files;
        this.obligations = obligations;
        this.messages = messages;
    }

    @Get
    ModelAndView<AgreementPage> show(String number, HttpRequest<?> request) {
        PartyAccess access = visits.require(request, number);
        MatterFile file = files.open(access);
        MediationAgreement agreement = file.agreement().orElseThrow(NotFound::new);
        List<PartyCard> parties = file.parties().stream()
                .map(party -> new PartyCard(messages.of(party.side()), party.name(), List.of()))
                .toList();
        AgreementPaper paper = new AgreementPaper(
                agreement.number(),
                agreement.facts(),
                agreement.terms(),
                obligations.findByAgreementIdOrderByPosition(agreement.id()).stream()
                        .map(this::promise)
                        .toList(),
                agreement.partiesSignedOn(),
                agreement.mediatorSignedOn(),
                agreement.effectiveOn());
        return new ModelAndView<>(
                "portal/tracking/agreement",
                new AgreementPage(paper.sheet(parties, messages), number, "/matters/" + number));
    }

    private String promise(Obligation promise) {
        return promise.amount() == null
                ? messages.get("agreement.promise", promise.debtorSide(), promise.promise(), promise.dueOn())
                : messages.get(
                        "agreement.promise.sum",
                        promise.debtorSide(),
                        promise.promise(),
                        promise.dueOn(),
                        promise.amount());
    }
}
