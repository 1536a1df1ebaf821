package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence from the moment it is handed in until anybody can verify it. */
@ExtendWith(Journey.class)
class EvidenceTest {

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void whatIsHandedInCanBeFollowed(boolean scripts, People people) {
        people.withScripts(scripts);
        Citizen applicant = people.onPhone();
        Receipt receipt = applicant.files(Story.TEA);
        FilePayload photo = new FilePayload("（虚构）门店照片.png", "image/png", picture());
        handsIn(applicant, receipt, photo);

        StaffDesk intake = people.signIn("shouli").finds(receipt);
        staffLooksAtIt(intake, receipt);
        takesInAtTheCounter(intake, receipt);
        shows(intake, receipt);
        strikes(intake, receipt);
        StaffDesk onPhone = people.signInOnPhone("shouli").looksUp(receipt);
        onPhone.sees().look("evidence-tab-phone");

        String hash = readsThePassport(applicant, receipt);
        verifies(people.onPhone(), hash, photo);
    }

    private static void handsIn(Citizen applicant, Receipt receipt, FilePayload photo) {
        applicant.returnsTo(receipt).sees().sees("还没有材料").look("own-evidence-none");
        Sheet form = applicant.step("添加材料");
        applicant.sees().look("add-evidence");
        files(applicant.sees()).setInputFiles(photo);
        form.answer("这些材料用来证明什么", "证明侵权或违法行为").answer("来源说明", "2026年10月12日在门店拍摄");
        form.submit("提交材料").sees("有 1 处需要修改", "（虚构）门店照片.png").look("add-evidence-refused");
        applicant.sheet().answer("材料是怎么来的", "自己的记录或资料").submit("提交材料");
        picturesAreThere(applicant.sees());
        applicant
                .sees()
                .sees("（虚构）门店照片.png", "来源：自己的记录或资料。2026年10月12日在门店拍摄", "交件一方可见", "提交后的材料不能删除或替换")
                .look("own-evidence");
    }

    private static void staffLooksAtIt(StaffDesk intake, Receipt receipt) {
        picturesAreThere(intake.sees());
        intake.sees().sees("证明侵权或违法行为", "（虚构）门店照片.png", "交件一方可见").look("evidence-tab");
        intake.sees().go(() -> intake.sees()
                .page()
                .locator(".evidence li:has-text('门店照片') a:has-text('登记信息')")
                .click());
        picturesAreThere(intake.sees());
        intake.sees().sees("SHA-256", "SM3", "经手记录", "收到材料").look("evidence-passport");
        intake.opens(receipt);
    }

    private static void takesInAtTheCounter(StaffDesk intake, Receipt receipt) {
        Sheet form = intake.step("代收材料");
        intake.sees().look("take-in-evidence");
        files(intake.sees()).setInputFiles(new FilePayload("（虚构）注册证.pdf", "application/pdf", "%PDF-1.4".getBytes()));
        if (intake.sees().runsScripts()) {
            intake.sees().sees("（虚构）注册证.pdf");
        }
        form.answer("由谁交来", "申请人 " + Story.TEA.applicant())
                .answer("证明目的", "证明权利")
                .answer("来源", "机关、法院或登记机构出具")
                .answer("来源说明", "原件三页，已退还")
                .submit("放进案卷")
                .sees("材料已放进案卷", "代收");
    }

    private static void shows(StaffDesk intake, Receipt receipt) {
        Sheet form = intake.step("调整材料可见范围");
        intake.sees().look("show-evidence");
        String item = option(intake.sees(), "门店照片");
        form.answer("哪一份材料", item)
                .choose("今后谁可以看", "双方可见")
                .answer("理由", "（虚构）质证需要")
                .submit("确认调整")
                .sees("可见范围已调整", "双方可见");
    }

    private static void strikes(StaffDesk intake, Receipt receipt) {
        Sheet form = intake.step("作废材料");
        form.answer("哪一份材料", option(intake.sees(), "注册证"))
                .answer("作废原因", "（虚构）扫描不完整，另行补交")
                .submit("确认作废")
                .sees("材料已作废", "作废原因：（虚构）扫描不完整");
        intake.sees().look("evidence-tab-struck");
    }

    private static String readsThePassport(Citizen applicant, Receipt receipt) {
        applicant.returnsTo(receipt).sees().sees("双方可见", "已作废").look("own-evidence-struck");
        applicant.sees().go(() -> applicant
                .sees()
                .page()
                .locator(".evidence li:has-text('门店照片') a:has-text('登记信息')")
                .click());
        applicant.sees().sees("谁在什么时候看过这份材料", "工作人员", "调整可见范围").look("own-passport");
        applicant.sees().seesNot("质证需要", "shouli");
        return applicant
                .sees()
                .page()
                .locator(".facts dt:has-text('SHA-256') + dd")
                .innerText()
                .trim();
    }

    private static void verifies(Citizen anybody, String hash, FilePayload photo) {
        anybody.home();
        anybody.sees().follow("核验材料").look("verify");
        if (anybody.sees().runsScripts()) {
            anybody.sees().page().locator("#verify-file").setInputFiles(photo);
            anybody.sees().page().waitForCondition(() -> anybody.sees()
                    .page()
                    .locator("#field-hash")
                    .inputValue()
                    .equals(hash));
        } else {
            assertThat(anybody.sees().page().locator("#verify-file").isVisible())
                    .isFalse();
            anybody.sheet().answer("文件指纹", hash);
        }
        anybody.sheet()
                .submit("核验")
                .sees("收到过，没有变动")
                .seesNot(Story.TEA.title(), "门店照片")
                .look("verified");
        anybody.sheet()
                .answer("文件指纹", "0".repeat(64))
                .submit("核验")
                .sees("这里没有收到过")
                .look("not-verified");
    }

    private static Locator files(Visitor visitor) {
        return visitor.page().locator("main input[type=file][name=files]");
    }

    /** The whole text of the one to choose, whose number is not known beforehand. */
    private static String option(Visitor visitor, String name) {
        return visitor.page()
                .locator("option", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
                .textContent();
    }

    /** They are loaded when they come into sight; that they are there is seen by their size. */
    private static void picturesAreThere(Visitor visitor) {
        Locator pictures = visitor.page().locator(".evidence-picture, .evidence-preview");
        assertThat(pictures.count()).isPositive();
        pictures.first().scrollIntoViewIfNeeded();
        visitor.page().waitForCondition(() -> (int) pictures.first().evaluate("picture => picture.naturalWidth") > 0);
    }

    private static byte[] picture() {
        BufferedImage picture = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2d6a4f), 1200, 800, new Color(0xfbf1dc)));
        pen.fillRect(0, 0, 1200, 800);
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
