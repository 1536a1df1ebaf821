package org.zhihe.portal.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.OwnSessions;

/** The account's own page: what is kept, where it is signed in, what can be changed. */
@Controller("/account")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {
    private final AccountSheet sheet;
    private final OwnSessions sessions;

    AccountController(AccountSheet sheet, OwnSessions sessions) {
        this.sheet = sheet;
        this.sessions = sessions;
    }

    /** @param done name of the change that led here; anything else says nothing */
    @Get
    ModelAndView<AccountPage> show(AccountHolder holder, @QueryValue(defaultValue = "") String done) {
        return new ModelAndView<>("portal/account/home", sheet.page(holder, done));
    }

    @Post("/sessions/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> end(AccountHolder holder, long id, @Nullable @Body Map<String, Object> body) {
        sessions.end(holder, id);
        return HttpResponse.seeOther(URI.create("/account?done=session"));
    }

    @Post("/sessions/end-others")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endOthers(AccountHolder holder, @Nullable @Body Map<String, Object> body) {
        sessions.endOthers(holder);
        return HttpResponse.seeOther(URI.create("/account?done=sessions"));
    }
}
