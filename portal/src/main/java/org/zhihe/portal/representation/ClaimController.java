package org.zhihe.portal.representation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.representation.Ties;
import org.zhihe.portal.web.Visits;

/** One click puts the matter that this browser has opened by its code into the account. */
@Controller("/matters/{number}/claim")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ClaimController {
    private final Visits visits;
    private final Ties ties;

    ClaimController(Visits visits, Ties ties) {
        this.visits = visits;
        this.ties = ties;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> claim(
            AccountHolder holder, String number, HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        ties.claim(holder, visits.require(request, number));
        return HttpResponse.seeOther(URI.create("/matters/" + number + "?done=claimed"));
    }
}
