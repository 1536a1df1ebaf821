package org.zhihe.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A filing with something missing. */
@ExtendWith(Journey.class)
class CorrectionTest {

    private static final String RIGHT_PROOF = "权利证明（注册证、专利证书、登记证书等）";
    private static final String ADDRESS = "被申请人的准确名称和联系方式";

    @Test
    void everythingMissingIsToldAtOnceAndPutRightAtOnce(People people) {
        Citizen applicant = people.onPhone();
        Receipt receipt = applicant.files(Story.JACKETS);
        Office office = new Office(people);
        Sheet request = office.intake().finds(receipt).step("要求补正");
        office.intake().sees().look("request-correction");
        request.choose("缺少的材料", RIGHT_PROOF, ADDRESS).submit("发出补正通知").sees("补正通知已生成");
        isMailed(office.intake(), receipt);

        applicant.returnsTo(receipt).sees().sees("待补正", RIGHT_PROOF, ADDRESS).look("tracking-to-correct");
        Sheet form = applicant.step("补充材料");
        applicant.sees().sees(RIGHT_PROOF, ADDRESS).look("correction");
        form.within("被申请人 1").answer("姓名或单位名称", "虚构商行（虚构路店）").answer("地址", "虚构市虚构路8号");
        form.attach("权利的证明", "虚构注册证.pdf", "%PDF-1.4 made up")
                .submit("提交补充材料")
                .sees("补正材料已收到", "虚构注册证.pdf", "虚构商行（虚构路店）");

        office.intake().finds(receipt).sees().sees("虚构注册证.pdf", "虚构路8号");
        office.accepts(receipt);
        applicant.returnsTo(receipt).sees().sees("已受理");
    }

    private static void isMailed(StaffDesk intake, Receipt receipt) {
        intake.sees().follow("发件箱").sees("applicant@zhihe.invalid").look("outbox");
        intake.sees()
                .follow("请补正材料 " + receipt.number())
                .seesNot(RIGHT_PROOF)
                .sees("一次补齐", "工作人员不会在邮件里向您索要查询码")
                .look("mail");
    }
}
