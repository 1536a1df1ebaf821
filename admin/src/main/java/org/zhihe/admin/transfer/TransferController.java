package org.zhihe.admin.transfer;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.casework.account.Officer;

/** The inbox of transfers, and one of them, for those who take part in it. */
@Controller("/transfers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class TransferController {
    private final TransferSteps steps;
    private final TransferSheet sheet;
    private final TransferList list;
    private final PackageSheet letters;

    TransferController(TransferSteps steps, TransferSheet sheet, TransferList list, PackageSheet letters) {
        this.steps = steps;
        this.sheet = sheet;
        this.list = list;
        this.letters = letters;
    }

    @Get
    ModelAndView<TransferListPage> list(Officer officer) {
        return new ModelAndView<>("admin/transfer/list", list.page(officer));
    }

    @Get("/{id}")
    ModelAndView<TransferPage> show(Officer officer, long id, @QueryValue(defaultValue = "") String done) {
        return new ModelAndView<>("admin/transfer/show", sheet.page(steps.scene(officer, id), done));
    }

    @Get("/{id}/letter")
    ModelAndView<LetterPage> letter(Officer officer, long id) {
        TransferScene scene = steps.scene(officer, id);
        return new ModelAndView<>("admin/transfer/letter", letters.letter(scene));
    }
}
