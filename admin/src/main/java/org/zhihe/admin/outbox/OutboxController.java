package org.zhihe.admin.outbox;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import org.zhihe.admin.mail.MailLetters;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.notification.OutboxMessages;
import org.zhihe.casework.procedure.NotFound;

/** The outbox, for those who look after it. */
@Controller("/outbox")
@Secured({"ADMINISTRATOR", "COMMITTEE_SECRETARY", "INTAKE_OFFICER"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class OutboxController {
    private final OutboxMessages messages;
    private final MailLetters letters;
    private final OutboxSheet sheet;

    OutboxController(OutboxMessages messages, MailLetters letters, OutboxSheet sheet) {
        this.messages = messages;
        this.letters = letters;
        this.sheet = sheet;
    }

    /** @param before only mails with a smaller id, for going back in time */
    @Get
    ModelAndView<OutboxPage> list(@QueryValue(defaultValue = "9223372036854775807") long before) {
        return new ModelAndView<>("admin/outbox/list", sheet.list(before));
    }

    @Get("/{id}")
    ModelAndView<MailPage> mail(long id) {
        OutboxMessage message = found(id);
        return new ModelAndView<>("admin/outbox/mail", sheet.mail(message, letters.toShow(message)));
    }

    /** Shown inside the page before; may be framed by us, may do nothing at all. */
    @Get("/{id}/html")
    HttpResponse<String> html(long id) {
        return HttpResponse.ok(letters.toShow(found(id)).html())
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'; sandbox");
    }

    private OutboxMessage found(long id) {
        return messages.findById(id).orElseThrow(NotFound::new);
    }
}
