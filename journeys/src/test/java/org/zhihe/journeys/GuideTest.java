package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From not knowing where to turn to a filing that says what is needed. */
@ExtendWith(Journey.class)
class GuideTest {
    private static final String ENTRY = "不知道选哪个？三个问题帮您找到办法";
    private static final String FEATURES = "对方的产品或方法和专利哪里相同";
    private static final String SIGN = "对方使用的标识是什么样的";
    private static final Story STORY = Story.TEA;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void leadsACitizenOnAPhoneToAFilingWithThreeFiles(boolean scripts, People people) {
        Citizen citizen = people.withScripts(scripts).onPhone().home();
        findsTheWay(citizen);
        citizen.sees().follow("去填写");
        assertThat(citizen.sees().page().url()).endsWith("/filing/mediation?right=TRADEMARK&claims=STOP,DAMAGES");
        theQuestionsFollowTheRight(citizen, scripts);
        fillsIn(citizen);
        citizen.sees().look("guided-form");
        citizen.sheet().submit("提交");
        Receipt receipt = citizen.receipt();
        citizen.sees()
                .sees("商标，虚构青砖，1234567，第30类", "虚构青砖王", "实体店", "虚构注册证.pdf", "虚构店面.pdf", "虚构账目.pdf")
                .look("guided-receipt");
        citizen.returnsTo(receipt)
                .sees()
                .follow("查看")
                .sees("怎样发现的", "老顾客误购后告诉我们")
                .look("statement");
    }

    private static void findsTheWay(Citizen citizen) {
        citizen.sees().follow(ENTRY).look("guide-happened");
        answers(citizen, "有人卖冒用我品牌、商标的商品");
        citizen.sees().look("guide-right");
        answers(citizen, "商标");
        citizen.sees().look("guide-wish");
        answers(citizen, "停止侵权", "赔偿损失");
        citizen.sees().look("guide-more");
        answers(citizen, "知道名称、店铺或地址", "咸宁市内");
        citizen.sees()
                .sees("建议您：申请调解", "咸宁市知识产权人民调解委员会", "免费", "也可以走别的路", "直接向法院起诉", "带什么材料")
                .look("guide-result");
    }

    private static void answers(Citizen citizen, String... choices) {
        for (String choice : choices) {
            citizen.sheet().tick(choice);
        }
        citizen.sheet().submit("下一步");
    }

    private static void theQuestionsFollowTheRight(Citizen citizen, boolean scripts) {
        // What has to be said comes before: a step lets nobody go on without.
        tellsWhatHappened(citizen.sheet()).answer(SIGN, "虚构青砖王");
        redraws(citizen, "外观设计专利", FEATURES, scripts);
        assertThat(citizen.sees().page().getByLabel(SIGN).count()).isZero();
        redraws(citizen, "商标", SIGN, scripts);
        if (scripts) {
            assertThat(citizen.sees().page().getByLabel(SIGN).inputValue()).isEqualTo("虚构青砖王");
        }
    }

    private static void redraws(Citizen citizen, String right, String question, boolean scripts) {
        citizen.sheet().answer("知识产权类型", right);
        if (!scripts) {
            citizen.sees().press("更新问题");
        }
        // On a phone with scripts it is on another step than the right.
        citizen.sees()
                .page()
                .getByLabel(question)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static Sheet tellsWhatHappened(Sheet form) {
        return form.answer("用一句话说明", STORY.title())
                .answer("经过", STORY.whatHappened())
                .answer("发生地点", "虚构市虚构路1号")
                .answer("发生或发现的日期", "2026-03-09");
    }

    private static void fillsIn(Citizen citizen) {
        Sheet form = citizen.sheet();
        form.answer("名称", "虚构青砖").answer("权利号码", "1234567").answer("商标类别", "30");
        form.answer(SIGN, "虚构青砖王").answer("在哪里看到", "实体店").answer("怎样发现的", "老顾客误购后告诉我们");
        tellsWhatHappened(form).answer("具体请求", STORY.wish()).answer("请求金额", STORY.amount());
        form.within("申请人").answer("姓名或单位名称", STORY.applicant()).answer("电话", "13800000001");
        form.within("被申请人 1").answer("姓名或单位名称", STORY.respondent());
        form.attach("权利的证明", "虚构注册证.pdf", "%PDF-1.4 made up")
                .attach("侵权或违法行为的证明", "虚构店面.pdf", "%PDF-1.4 made up too")
                .attach("损失的证明", "虚构账目.pdf", "%PDF-1.4 made up as well");
        form.tick("我确认以上内容真实，并了解提供虚假材料的后果").tick("我已阅读“个人信息保护”说明，同意为办理这件事使用我的信息");
    }

    @Test
    void goesBackWithTheBrowser(People people) {
        Citizen citizen = people.onPhone().home();
        citizen.sees().follow(ENTRY);
        answers(citizen, "有人卖冒用我品牌、商标的商品");
        answers(citizen, "不清楚");
        citizen.sees().go(() -> citizen.sees().page().goBack());
        citizen.sees().sees("涉及哪一种权利？");
        citizen.opens("/guide");
        citizen.sheet().submit("下一步").sees("请选择").look("guide-refused");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void tellsWhoIsRightForWhatIsNotOurs(Screen screen, People people) {
        Citizen citizen = people.on(screen).home();
        citizen.sees().follow(ENTRY);
        answers(citizen, "我买到了假货，想退款或赔偿");
        citizen.sees().sees("退款、赔偿：请找 12315", "保留小票").look("guide-consumer");
        citizen.opens("/guide");
        answers(citizen, "其他事情");
        answers(citizen, "不服行政机关的决定");
        citizen.sees().sees("六十日内申请行政复议").look("guide-office");
        citizen.opens("/guide?happened=COPIED_PRODUCT&right=INVENTION&wish=STOP&otherSide=KNOWN&place=HERE&other=NONE");
        citizen.sees().sees("建议您：请求专利侵权行政裁决", "咸宁市知识产权局").look("guide-patent");
    }
}
