package org.zhihe.journeys;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The patent office mediates: the respondent reads the request on a phone, takes part, and both sign. */
@ExtendWith(Journey.class)
class AdministrativeMediationTest {
    private static final Story STORY = Story.INVENTOR;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void theRespondentAnswersOnThePhoneAndBothAgreeUnderTheSealOfTheOffice(boolean scripts, People people) {
        Office office = new Office(people.withScripts(scripts));
        Citizen applicant = people.atDesk();
        Receipt receipt = applicant.files(STORY);
        isSentToTheOffice(office, receipt);

        StaffDesk official = people.signIn("caijue").finds(receipt);
        Receipt invitation = sendsTheRequest(official, receipt);
        Citizen respondent = people.onPhone().tracks(invitation);
        respondent.sees().sees("您是被申请人", "打开即为收到").look("requested-to-mediate");
        answers(respondent);
        applicant.returnsTo(receipt).sees().sees("被请求人同意参加调解", "立案并通知双方").seesNot("研发记录由双方保存");

        isFiled(official.opens(receipt), scripts ? "虚构知调〔2026〕1号" : "虚构知调〔2026〕2号");
        respondent.returnsTo(receipt).sees().sees("虚构三楼调解室", "按通知的时间和地点进行调解").look("agency-mediation-filed");
        agree(official.opens(receipt));
        applicant.returnsTo(receipt).sees().follow("行政调解协议书").sees("办理专利权人变更");
        respondent.returnsTo(receipt).sees().sees("达成行政调解协议", "共同申请司法确认").look("agency-agreement");
    }

    private static void isSentToTheOffice(Office office, Receipt receipt) {
        office.accepts(receipt);
        office.intake()
                .step("确定办理途径")
                .choose("办理途径", "行政调解：咸宁市知识产权局")
                .answer("不采用首选的理由", "（虚构）双方愿意由知识产权局调解。")
                .submit("确认途径")
                .sees("已交办");
    }

    private static Receipt sendsTheRequest(StaffDesk official, Receipt receipt) {
        official.step("网上送达调解请求")
                .choose("发给哪一方", "被申请人 " + STORY.respondent())
                .submit("发出请求")
                .sees("已发出");
        official.sees().sees("对方尚未打开").look("mediation-request-sent");
        Receipt invitation = official.readsInvitation(receipt, STORY.respondent());
        official.sees().sees("行政调解请求通知书").look("mediation-request-letter");
        return invitation;
    }

    private static void answers(Citizen respondent) {
        respondent.step("查看请求并答复").submit("打开请求");
        Sheet answer = respondent.sheet();
        respondent.sees().sees(STORY.whatHappened(), STORY.wish(), "答复的最后一日是").look("mediation-request");
        answer.choose("您是否同意参加行政调解", "同意参加调解")
                .answer("您的意见", "（虚构）研发记录由双方保存，愿意核对。")
                .attach("附上文件", "虚构研发记录.pdf", "%PDF-1.4 made up")
                .submit("提交答复")
                .sees("已收到您的答复：同意参加行政调解", "虚构研发记录.pdf")
                .look("mediation-request-answered");
    }

    private static void isFiled(StaffDesk official, String caseNumber) {
        official.sees().sees("同意参加调解（网上", "研发记录由双方保存").look("agency-mediation-willing");
        official.step("立案调解")
                .answer("案号", caseNumber)
                .answer("承办人", "虚构甲、虚构乙")
                .answer("调解时间", Days.tonight())
                .answer("调解地点", "虚构三楼调解室")
                .submit("确认立案")
                .sees("已立案，时间和地点已通知双方");
    }

    private static void agree(StaffDesk official) {
        Sheet form = official.step("达成协议");
        form.choose("形式", "书面协议").answer("主要事实和争议", "（虚构）双方共同完成研发。").answer("协议内容", "专利权由双方共有。");
        form.within("履行内容 1").answer("由哪一方履行", "被申请人").answer("做什么", "办理专利权人变更").answer("最晚履行日期", Days.ahead(20));
        form.answer("各方签字日期", Days.today()).answer("调解员签名日期", Days.today()).answer("调委会盖章日期", Days.today());
        form.choose("双方怎样保障协议履行", "双方共同申请司法确认").submit("登记协议").sees("协议已登记");
        official.sees().look("agency-mediation-agreed");
    }
}
