package org.zhihe.admin.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Optional;
import org.zhihe.casework.access.FormOwners;
import org.zhihe.casework.access.HeldForms;
import org.zhihe.casework.account.Officer;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.HeldFormPage;
import org.zhihe.templates.web.ErrorPages;
import org.zhihe.templates.web.WaitingForms;

/** Gives back, once, what this officer sent after the session had ended. */
@Controller(WaitingForms.PATH)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class HeldFormController {
    private final WaitingForms waiting;
    private final HeldForms forms;
    private final ErrorPages errors;
    private final Messages messages;

    HeldFormController(WaitingForms waiting, HeldForms forms, ErrorPages errors, Messages messages) {
        this.waiting = waiting;
        this.forms = forms;
        this.errors = errors;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Officer officer) {
        Optional<HeldFormPage> page = waiting.token(request)
                .flatMap(token -> forms.take("admin", token, FormOwners.staff(officer.id())::equals))
                .map(sent -> WaitingForms.page(sent.path(), sent.multipart(), sent.fields()));
        return page.<HttpResponse<?>>map(found -> HttpResponse.ok(new ModelAndView<>("admin/held-form", found))
                        .cookie(waiting.gone()))
                .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND, messages.get("held-form.none"))
                        .cookie(waiting.gone()));
    }
}
