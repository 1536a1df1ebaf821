package org.zhihe.portal.filing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.portal.tracking.MatterFiles;
import org.zhihe.portal.tracking.Stations;
import org.zhihe.portal.web.Visits;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.QrCode;
import org.zhihe.templates.web.ServiceAddress;

/** The receipt; can be opened again as long as the browser is let in. */
@Controller("/matters/{number}/receipt")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReceiptController {
    private final Visits visits;
    private final MatterFiles files;
    private final Receipts receipts;
    private final StatedFacts stated;
    private final ServiceAddress address;
    private final Messages messages;

    ReceiptController(
            Visits visits,
            MatterFiles files,
            Receipts receipts,
            StatedFacts stated,
            ServiceAddress address,
            Messages messages) {
        this.visits = visits;
        this.files = files;
        this.receipts = receipts;
        this.stated = stated;
        this.address = address;
        this.messages = messages;
    }

    @Get
    ModelAndView<ReceiptPage> show(String number, HttpRequest<?> request) {
        PartyAccess access = visits.requireApplicant(request, number);
        if (!access.holdsCode()) {
            throw new NotFound();
        }
        MatterFile file = files.open(access);
        StatedFacts.Said said = stated.of(file);
        boolean fresh = file.matter().status() == MatterStatus.SUBMITTED;
        return new ModelAndView<>(
                "portal/filing/receipt",
                new ReceiptPage(
                        number,
                        receipts.code(access),
                        file.matter().filedAt(),
                        new Stations(messages).of(file),
                        messages.get(fresh ? "receipt.next" : "receipt.later"),
                        file.dueOn(DeadlineRule.ACCEPTANCE),
                        fresh ? messages.of(DeadlineRule.ACCEPTANCE) : "",
                        facts(file),
                        said.said(),
                        said.more(),
                        file.ownFiles(),
                        receipts.series(file),
                        "/matters/" + number,
                        QrCode.of(address.base().resolve("/matters/" + number).toString())));
    }

    private List<Fact> facts(MatterFile file) {
        var content = file.matter().content();
        return List.of(
                Fact.of(messages.get("receipt.kind"), messages.of(file.matter().kind())),
                Fact.of(messages.get("field.title.label"), content.title()),
                Fact.of(messages.get("receipt.applicant"), file.names(Side.APPLICANT)),
                Fact.of(messages.get("receipt.respondent"), file.names(Side.RESPONDENT)));
    }
}
