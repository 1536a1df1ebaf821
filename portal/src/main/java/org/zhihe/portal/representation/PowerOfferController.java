package org.zhihe.portal.representation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.representation.PowerAnswer;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Somebody was asked by mail to represent a party: sees what is asked, and answers. */
@Controller("/account/power")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PowerOfferController {
    private static final String NAME = "power";

    private final PowerAnswer answer;
    private final RepresentativesSheet sheet;
    private final Offers offers;

    PowerOfferController(PowerAnswer answer, RepresentativesSheet sheet, Offers offers) {
        this.answer = answer;
        this.sheet = sheet;
        this.offers = offers;
    }

    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> look(HttpRequest<?> request) {
        return offers.look(
                NAME, request, (holder, token) -> answer.look(holder, token).map(this::facts));
    }

    @Post("/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> accept(AccountHolder holder, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        answer.accept(holder, offers.cookie().token(request));
        return offers.answered("accepted");
    }

    @Post("/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decline(AccountHolder holder, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        answer.decline(holder, offers.cookie().token(request));
        return offers.answered("declined");
    }

    private List<Fact> facts(PowerAnswer.Offer offer) {
        Messages messages = offers.messages();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                messages.get("offer.power.party"),
                messages.get(
                        "offer.power.of-side",
                        offer.party().name(),
                        offer.party().side())));
        facts.add(Fact.of(messages.get("field.number.label"), offer.matter().number()));
        facts.addAll(sheet.terms(offer.power()));
        return facts;
    }
}
