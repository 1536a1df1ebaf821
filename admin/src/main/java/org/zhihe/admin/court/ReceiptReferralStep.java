package org.zhihe.admin.court;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.referral.ReferralDesk;
import org.zhihe.casework.referral.ReferralStatus;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;

/** Receipts what the centre handed over. */
@Singleton
@Order(510)
class ReceiptReferralStep implements ReferralStep {
    private final ReferralDesk desk;

    ReceiptReferralStep(ReferralDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "receipt-referral";
    }

    @Override
    public ReferralStatus to() {
        return ReferralStatus.RECEIPTED;
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(), Group.of("receipt", Field.text("receiptNumber").max(60).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.receipt(scene.officer(), scene.number(), seenVersion, answers.text("receiptNumber"));
    }
}
