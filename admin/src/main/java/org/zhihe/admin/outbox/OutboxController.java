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
import java.util.Optional;
import org.zhihe.admin.mail.MailLetters;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.MatterMails;
import org.zhihe.casework.notification.OutboxMessage;
import org.zhihe.casework.procedure.NotFound;

/**
 * The outbox. Who has matters on the desk reads the mails about these; the administrator sees whether mails go out, and
 * nothing of what they say or to whom.
 */
@Controller("/outbox")
@Secured({"ADMINISTRATOR", "COMMITTEE_SECRETARY", "INTAKE_OFFICER"})
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class OutboxController {
    private final MatterMails mails;
    private final MailLetters letters;
    private final OutboxSheet sheet;

    OutboxController(MatterMails mails, MailLetters letters, OutboxSheet sheet) {
        this.mails = mails;
        this.letters = letters;
        this.sheet = sheet;
    }

    /** @param before only mails with a smaller id, for going back in time */
    @Get
    ModelAndView<OutboxPage> list(Officer officer, @QueryValue(defaultValue = "9223372036854775807") long before) {
        return new ModelAndView<>("admin/outbox/list", sheet.list(officer, before));
    }

    @Get("/{id}")
    @Secured({"COMMITTEE_SECRETARY", "INTAKE_OFFICER"})
    ModelAndView<MailPage> mail(Officer officer, long id) {
        OutboxMessage message = found(officer, id);
        return new ModelAndView<>("admin/outbox/mail", sheet.mail(message, letters.toShow(message)));
    }

    /** Shown inside the page before; may be framed by us, may do nothing at all. */
    @Get("/{id}/html")
    @Secured({"COMMITTEE_SECRETARY", "INTAKE_OFFICER"})
    HttpResponse<String> html(Officer officer, long id) {
        return HttpResponse.ok(letters.toShow(found(officer, id)).html())
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'; sandbox");
    }

    private OutboxMessage found(Officer officer, long id) {
        Desk desk = Optional.ofNullable(officer.role().desk()).orElseThrow(NotFound::new);
        return mails.findOnDesk(id, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
    }
}
