package org.zhihe.portal.account;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.templates.Messages;

/** What is told after a change that has signed the browser out. */
@Controller("/account")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class MessageController {
    private final Messages messages;

    MessageController(Messages messages) {
        this.messages = messages;
    }

    @Get("/link-expired")
    ModelAndView<AccountMessage> linkExpired() {
        return message("link-expired", "/account/reset");
    }

    @Get("/email/changed")
    ModelAndView<AccountMessage> emailChanged() {
        return message("email-changed", "/account/sign-in");
    }

    @Get("/closed")
    ModelAndView<AccountMessage> closed() {
        return message("closed", "/");
    }

    private ModelAndView<AccountMessage> message(String name, String href) {
        return new ModelAndView<>("portal/account/message", AccountMessage.of(name, href, messages));
    }
}
