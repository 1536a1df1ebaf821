package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a filing on a phone to an agreement that a court has confirmed. */
@ExtendWith(Journey.class)
class MediationTest {

    private static final Story STORY = Story.TEA;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aDisputeEndsInAConfirmedAgreement(boolean scripts, People people) {
        Office office = new Office(people.withScripts(scripts));
        Citizen applicant = people.onPhone();
        Receipt receipt = filesWithOneMistakeFirst(applicant);
        isFoundFromAnotherBrowser(people.atDesk(), receipt);
        isRoutedToMediation(office, receipt);

        StaffDesk mediator = office.appoints(receipt);
        Receipt invitation = office.invites(mediator, receipt, STORY.respondent());
        mediator.sees().look("invitation-letter");
        agreesToMediate(applicant.returnsTo(receipt));
        Citizen respondent = people.onPhone().tracks(invitation);
        respondent.sees().sees("您是被申请人", STORY.title()).look("respondent-arrives");
        agreesToMediate(respondent);

        meets(mediator.opens(receipt));
        negotiates(mediator);
        records(mediator);
        readsTheAgreement(applicant.returnsTo(receipt));
        asksForConfirmation(applicant.returnsTo(receipt));
        asksForConfirmation(respondent.returnsTo(receipt));
        respondent.sees().look("confirmation-joined");
        isConfirmed(people.signIn("shuji").finds(receipt), scripts ? "（2026）鄂1202民特12号" : "（2026）鄂1202民特13号");

        applicant.returnsTo(receipt).sees().sees("裁定调解协议有效").look("tracking-confirmed");
        assertThat(applicant.seal()).isEqualTo("已确认");
        office.concludes(receipt, "调解成功并经司法确认", "（虚构）调解协议已经法院确认，各方按协议履行。");
        applicant.returnsTo(receipt).sees().sees("已办结", "结果：调解成功并经司法确认").look("tracking-concluded");
        respondent.returnsTo(receipt).sees().sees("已办结", "按协议履行");
    }

    private static Receipt filesWithOneMistakeFirst(Citizen applicant) {
        Sheet form = applicant.tells(STORY).attach("侵权或违法行为的证明", "虚构购买凭证.pdf", "%PDF-1.4 made up");
        form.within("申请人").answer("电话", "1380000");
        form.submit("提交").sees("有 1 处需要修改", "您已填写的内容都还在").look("filing-refused");
        // With scripts it is on another step than the mistake.
        assertThat(applicant.sees().page().locator(".held-name").allTextContents())
                .containsExactly("虚构购买凭证.pdf");
        if (applicant.sees().runsScripts()) {
            assertThat(applicant
                            .sees()
                            .page()
                            .evaluate("document.activeElement.innerText")
                            .toString())
                    .startsWith("有 1 处需要修改");
        }
        applicant.sheet().within("申请人").answer("电话", "13800000001");
        applicant.sheet().submit("提交");
        Receipt receipt = applicant.receipt();
        applicant.sees().sees(STORY.title(), "虚构购买凭证.pdf", "最晚答复日期").look("receipt");
        return receipt;
    }

    private static void isFoundFromAnotherBrowser(Citizen elsewhere, Receipt receipt) {
        elsewhere.tracks(receipt).sees().sees(receipt.number(), "已提交", "现在轮到谁").look("tracking-submitted");
    }

    private static void isRoutedToMediation(Office office, Receipt receipt) {
        office.intake().sees().look("queue-of-intake");
        office.intake()
                .looksUp(receipt)
                .sees()
                .sees(STORY.title(), STORY.applicant())
                .look("matter-at-intake");
        office.intake().simply("受理", "确认受理").sees("已受理。请在期限内确定办理途径。");
        Sheet route = office.intake().step("确定办理途径");
        office.intake().sees().sees("当事人申请调解，对方同意即可开始", "《人民调解法》第四条、第十七条", "首选").look("route");
        route.submit("确认途径").sees("已交办");
    }

    private static void agreesToMediate(Citizen party) {
        Sheet answer = party.step("答复是否调解");
        party.sees().sees(STORY.whatHappened(), STORY.wish());
        answer.choose("您是否同意调解", "同意调解").submit("提交答复").sees("已记录您同意调解");
    }

    private static void meets(StaffDesk mediator) {
        mediator.sees().look("matter-at-mediator");
        mediator.step("安排调解会")
                .choose("方式", "现场")
                .answer("时间", Days.tonight())
                .answer("地点", "虚构调解室")
                .submit("确认安排")
                .sees("调解会已安排");
        mediator.step("记录调解会")
                .answer("到场人员", "申请人代表、被申请人经营者（均为虚构）")
                .answer("调解笔录", "（虚构）双方陈述意见，对侵权事实没有争议，对金额有分歧。")
                .submit("保存笔录")
                .sees("调解笔录已保存");
    }

    private static void negotiates(StaffDesk mediator) {
        notes(mediator, "申请人", "提出方案", "50000", "停止销售，赔偿五万元。");
        notes(mediator, "被申请人", "不接受方案", "", "金额过高。");
        notes(mediator, "被申请人", "提出方案", "30000", "立即停止销售，赔偿三万元。");
        notes(mediator, "申请人", "接受方案", "30000", "同意。");
    }

    private static void notes(StaffDesk mediator, String side, String statement, String amount, String content) {
        mediator.step("记录方案")
                .choose("哪一方", side)
                .choose("表示", statement)
                .answer("金额", amount)
                .answer("内容", content)
                .submit("保存记录")
                .sees("方案已记录");
    }

    private static void records(StaffDesk mediator) {
        Sheet form = mediator.step("记录调解协议");
        mediator.sees().look("record-agreement");
        form.choose("形式", "书面协议")
                .answer("主要事实和争议", "（虚构）被申请人销售的茶叶包装与申请人商标近似。")
                .answer("协议内容", "被申请人停止销售，赔偿三万元；申请人不再追究。");
        form.within("履行内容 1")
                .answer("由哪一方履行", "被申请人")
                .answer("做什么", "支付赔偿款")
                .answer("金额", "30000")
                .answer("最晚履行日期", Days.ahead(20));
        form.answer("各方签字日期", Days.today()).answer("调解员签名日期", Days.today()).answer("调委会盖章日期", Days.today());
        form.submit("保存协议").sees("调解协议已保存").look("matter-agreed");
    }

    private static void readsTheAgreement(Citizen applicant) {
        applicant.sees().seesNot("金额过高").look("tracking-agreed");
        applicant.sees().follow("人民调解协议书").sees("支付赔偿款", "30,000.00").look("agreement");
    }

    private static void asksForConfirmation(Citizen party) {
        Sheet form = party.step("申请司法确认");
        party.sees().sees("咸宁市咸安区人民法院");
        form.tick("协议是自愿达成的，不违反法律，不损害他人利益")
                .tick("我提供的材料真实，愿意接受法院审查")
                .submit("申请司法确认")
                .sees("已记录您的司法确认申请");
    }

    private static void isConfirmed(StaffDesk clerk, String caseNumber) {
        clerk.sees().seesNot("金额过高", "对金额有分歧").look("matter-at-court");
        clerk.step("受理司法确认申请").answer("案号", caseNumber).submit("确认受理").sees("已受理司法确认申请");
        clerk.step("作出裁定")
                .choose("裁定", "裁定协议有效")
                .answer("裁定日期", Days.today())
                .answer("理由", "（虚构）协议自愿、合法，内容明确。")
                .submit("登记裁定")
                .sees("裁定已登记")
                .look("matter-confirmed");
    }
}
