package org.zhihe.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.Optional;
import org.zhihe.casework.access.FormOwners;
import org.zhihe.casework.access.HeldForms;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.HeldFormPage;
import org.zhihe.templates.web.ErrorPages;
import org.zhihe.templates.web.WaitingForms;

/** Gives back, once, what somebody sent after the session, or the visit to a matter, had ended. */
@Controller(WaitingForms.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class HeldFormController {
    private final WaitingForms waiting;
    private final HeldForms forms;
    private final Visits visits;
    private final ErrorPages errors;
    private final Messages messages;

    HeldFormController(WaitingForms waiting, HeldForms forms, Visits visits, ErrorPages errors, Messages messages) {
        this.waiting = waiting;
        this.forms = forms;
        this.visits = visits;
        this.errors = errors;
        this.messages = messages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        Optional<HeldFormPage> page = waiting.token(request)
                .flatMap(token -> forms.take("portal", token, owner -> isHere(request, owner)))
                .map(sent -> WaitingForms.page(sent.path(), sent.multipart(), sent.fields()));
        return page.<HttpResponse<?>>map(found -> HttpResponse.ok(new ModelAndView<>("portal/held-form", found))
                        .cookie(waiting.gone()))
                .orElseGet(() -> errors.answer(request, HttpStatus.NOT_FOUND, messages.get("held-form.none"))
                        .cookie(waiting.gone()));
    }

    private boolean isHere(HttpRequest<?> request, String owner) {
        boolean inTheMatter = FormOwners.matterNumber(owner)
                .flatMap(number -> visits.find(request, number))
                .isPresent();
        return inTheMatter
                || SignedIn.holder(request)
                        .map(holder -> FormOwners.account(holder.id()))
                        .filter(owner::equals)
                        .isPresent();
    }
}
