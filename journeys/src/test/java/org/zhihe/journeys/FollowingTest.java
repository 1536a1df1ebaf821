package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an applicant does with a matter of its own from the receipt to after the end. */
@ExtendWith(Journey.class)
class FollowingTest {

    @Test
    void aPhoneReadsTheReceiptAndIsAskedForTheCode(People people) throws IOException, ReaderException {
        Citizen applicant = people.onPhone();
        Receipt receipt = applicant.files(Story.TEA);
        applicant.sees().look("receipt-with-qr");
        String read = readsCode(applicant.sees());
        assertThat(read).endsWith("/matters/" + receipt.number()).doesNotContain(receipt.code());

        Visitor another = people.onPhone().home().sees().open(read);
        another.sees("受理编号已经填好").look("find-with-number");
        Sheet.before(another).answer("查询码", receipt.code()).submit("查询").sees(receipt.number(), "现在轮到谁");
        another.look("tracking-from-qr");
    }

    @Test
    void aQuestionIsAnsweredByWhoeverHasTheMatter(People people) {
        Citizen applicant = people.onPhone();
        Receipt receipt = applicant.files(Story.TEA);
        applicant.returnsTo(receipt).sees().sees("还有", "期限内").look("tracking-submitted");
        Sheet question = applicant.step("向办理人员提问");
        question.submit("提出问题").sees("有 1 处需要修改");
        question.answer("您的问题", "我还要补交商标续展证明吗？").submit("提出问题").sees("5个工作日内答复");

        StaffDesk intake = people.signIn("shouli");
        intake.sees().sees("另外等您办理", receipt.number() + "：有1个提问等待答复").look("queue-with-question");
        intake.finds(receipt).sees().sees("我还要补交商标续展证明吗？");
        intake.sees().look("matter-with-question");
        Sheet answer = intake.step("答复提问");
        intake.sees().look("answer-question");
        answer.answer("答复内容", "请在本周内补交。").submit("发出答复").sees("答复已发出");

        applicant.returnsTo(receipt).sees().sees("查看答复（1条未读）").look("tracking-answered");
        applicant.step("查看答复（1条未读）");
        applicant.sees().sees("请在本周内补交。", "新答复").look("questions");
        applicant.returnsTo(receipt).sees().seesNot("未读");
    }

    @Test
    void theApplicantRatesBadlyIsCalledBackAndHasTheMatterReopened(People people) {
        Citizen applicant = people.onPhone();
        Receipt receipt = applicant.files(Story.JACKETS);
        Office office = new Office(people);
        office.accepts(receipt);
        Sheet check = office.intake().step("登记权利核查");
        check.answer("在哪里查的", "（虚构）商标公告").choose("查询结果", "有效").submit("登记核查结果").sees("核查结果已登记");
        office.concludes(receipt, "已答复、已提供援助", "（虚构）已经答复。");

        applicant.returnsTo(receipt).sees().sees("权利状态已于", "有效", "评价这次服务").look("tracking-concluded");
        Sheet rating = applicant.step("评价这次服务");
        applicant.sees().look("rating");
        rating.choose("您对这次服务满意吗", "不满意")
                .choose("您的问题解决了吗", "没有解决")
                .answer("想说的话", "（虚构）对方还在卖。")
                .submit("提交评价")
                .sees("15个工作日");

        office.intake().opens(receipt).sees().sees("对方还在卖", "应在");
        office.intake()
                .step("登记回访")
                .choose("回访结果", "已联系上，已解释说明")
                .answer("说了什么，怎么处理的", "（虚构）已说明可以申请重新办理。")
                .submit("登记回访")
                .sees("回访已登记");

        Sheet again = applicant.returnsTo(receipt).step("申请重新办理");
        applicant.sees().look("reopening");
        again.answer("有什么新的情况", "（虚构）对方又开了一家店。")
                .attach("新的材料", "虚构新店照片.pdf", "%PDF-1.4 made up")
                .submit("申请重新办理")
                .sees("已重新办理", receipt.number(), "虚构新店照片.pdf");
        applicant.sees().look("tracking-reopened");
        office.intake().opens(receipt).sees().sees("对方又开了一家店", "待分流").look("matter-reopened");
    }

    @Test
    void theApplicantTakesTheMatterBackWhenSure(People people) {
        Citizen applicant = people.onPhone();
        Receipt receipt = applicant.files(Story.TEA);
        Sheet sure = applicant.returnsTo(receipt).step("撤回申请");
        applicant.sees().sees("不能恢复").look("withdrawal");
        sure.submit("确认撤回").sees("有 1 处需要修改");
        sure.tick("我确认撤回申请").submit("确认撤回").sees("已撤回").look("tracking-withdrawn");
        applicant.sees().seesNot("申请重新办理");
    }

    /** As a camera would, off the picture of the screen. */
    private static String readsCode(Visitor visitor) throws IOException, ReaderException {
        byte[] picture = visitor.page().locator("svg.qr").screenshot();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
