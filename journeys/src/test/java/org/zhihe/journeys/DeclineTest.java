package org.zhihe.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A filing that is not taken on. */
@ExtendWith(Journey.class)
class DeclineTest {

    @Test
    void theApplicantReadsWhyAndWhatElseThereIs(People people) {
        Citizen applicant = people.onPhone();
        Receipt receipt = applicant.files(Story.JACKETS);
        StaffDesk intake = new Office(people).intake().finds(receipt);
        Sheet form = intake.step("不予受理");
        form.submit("确认不予受理").sees("有 2 处需要修改").look("decline-refused");
        form.answer("情形", "属于消费纠纷，由12315受理")
                .answer("理由和可以走的途径", "（虚构）这是购物退款纠纷，请拨打12315。")
                .submit("确认不予受理")
                .sees("已决定不予受理");
        applicant
                .returnsTo(receipt)
                .sees()
                .sees("不予受理", "属于消费纠纷，由12315受理", "请拨打12315")
                .look("tracking-declined");
    }
}
