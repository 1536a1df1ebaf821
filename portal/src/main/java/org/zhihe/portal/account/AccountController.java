package org.zhihe.portal.account;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.casework.account.AccountHolder;

/** The account's own page: what is kept, where it is signed in, what can be changed. */
@Controller("/account")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountController {
    private final AccountSheet sheet;

    AccountController(AccountSheet sheet) {
        this.sheet = sheet;
    }

    /** @param done name of the change that led here; anything else says nothing */
    @Get
    ModelAndView<AccountPage> show(AccountHolder holder, @QueryValue(defaultValue = "") String done) {
        return new ModelAndView<>("portal/account/home", sheet.page(holder, done));
    }
}
