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
import java.util.List;
import java.util.Map;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.representation.CompanyDesk;
import org.zhihe.templates.page.Fact;

/** Somebody was asked by mail to share a company's matters: sees by whom, and answers. */
@Controller("/account/join")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class JoinController {
    private static final String NAME = "join";

    private final CompanyDesk desk;
    private final Offers offers;

    JoinController(CompanyDesk desk, Offers offers) {
        this.desk = desk;
        this.offers = offers;
    }

    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> look(HttpRequest<?> request) {
        return offers.look(NAME, request, (holder, token) -> desk.look(holder, token)
                .map(company -> List.of(Fact.of(offers.messages().get("offer.join.company"), company))));
    }

    @Post("/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> join(AccountHolder holder, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        desk.join(holder, offers.cookie().token(request));
        return offers.answered("joined");
    }

    @Post("/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decline(AccountHolder holder, @Nullable @Body Map<String, Object> body, HttpRequest<?> request) {
        desk.decline(holder, offers.cookie().token(request));
        return offers.answered("not-joined");
    }
}
