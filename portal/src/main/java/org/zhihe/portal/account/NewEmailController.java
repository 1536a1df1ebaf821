package org.zhihe.portal.account;

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
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.zhihe.casework.account.AccountChanges;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;

/** Where the link leads that was mailed to a new address; pressing the button proves that it can be read there. */
@Controller("/account/email/confirm")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class NewEmailController {
    private static final Form FORM = Form.of("email-confirm");

    private final AccountChanges changes;
    private final Cookies cookies;
    private final Messages messages;

    NewEmailController(AccountChanges changes, Cookies cookies, Messages messages) {
        this.changes = changes;
        this.cookies = cookies;
        this.messages = messages;
    }

    @Get
    ModelAndView<AccountForm> ask() {
        AccountForm page = AccountForm.of("email-confirm", FormView.fresh(FORM, messages), messages)
                .at("/account/email/confirm");
        return new ModelAndView<>("portal/account/form", page);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(HttpRequest<?> request, @Nullable @Body Map<String, Object> body) {
        boolean changed = changes.changeEmail(cookies.link().token(request));
        return HttpResponse.seeOther(URI.create(changed ? "/account/email/changed" : "/account/link-expired"))
                .cookie(cookies.link().gone())
                .cookie(cookies.account().gone());
    }
}
