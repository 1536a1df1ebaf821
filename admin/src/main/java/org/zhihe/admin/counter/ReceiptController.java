package org.zhihe.admin.counter;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import org.zhihe.admin.paper.PaperPage;
import org.zhihe.admin.scene.Scene;
import org.zhihe.admin.scene.Scenes;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.evidence.RecordDesk;
import org.zhihe.casework.intake.ReceiptDesk;
import org.zhihe.casework.procedure.NotFound;

/** The receipt of the counter again, without the code, for whoever keeps the record of the matter now. */
@Controller("/matters/{number}/papers/receipt")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReceiptController {
    private final Scenes scenes;
    private final ReceiptDesk desk;
    private final CounterReceipt receipts;

    ReceiptController(Scenes scenes, ReceiptDesk desk, CounterReceipt receipts) {
        this.scenes = scenes;
        this.desk = desk;
        this.receipts = receipts;
    }

    @Get
    ModelAndView<PaperPage> receipt(Officer officer, String number) {
        Scene scene = scenes.of(officer, number);
        if (!RecordDesk.KEEPING.contains(officer.role())) {
            throw new NotFound();
        }
        return new ModelAndView<>("admin/paper", receipts.page(officer, desk.copy(scene.matter())));
    }
}
