package org.zhihe.journeys;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A matter that only a court can settle, handed over and answered. */
@ExtendWith(Journey.class)
class CourtReferralTest {
    private static final List<String> ON_PAPER =
            List.of("申请人主体资格证明", "专利证书或者专利登记簿副本", "年费缴纳凭证", "授权公告的权利要求书和说明书", "被诉侵权行为的证据", "技术特征比对说明", "送达地址确认书");

    @Test
    void damagesForAnInventionGoToWuhanAndComeBackWithAResult(People people) {
        Citizen applicant = people.onPhone();
        Receipt receipt = applicant.files(Story.PUMP);
        Office office = new Office(people);
        office.acceptsAndRoutes(receipt, "武汉市中级人民法院（武汉知识产权法庭）");
        Sheet list = office.intake().step("移送法院").answer("其他材料", "（虚构）鉴定意见");
        list.submit("确认移送").sees("年费缴纳凭证").look("referral-refused");
        list = Sheet.before(office.intake().sees());
        list.within("起诉状或者请求书（必备）").answer("用哪份材料", "侵权投诉表");
        for (String required : ON_PAPER) {
            list.within(required + "（必备）").answer("用哪份材料", "随函附纸质材料");
        }
        list.submit("确认移送").sees("已移送，等待法院签收").look("matter-sent-to-court");

        StaffDesk clerk = people.signIn("wuhan").finds(receipt);
        clerk.sees().sees("侵权投诉表", "专利证书或者专利登记簿副本", "鉴定意见").look("referral-at-court");
        clerk.step("签收").answer("回执号", "虚构收字1号").submit("确认签收").sees("已签收");
        clerk.step("反馈结果")
                .answer("结果", "已登记立案")
                .answer("案号", "（2026）鄂01知民初12号")
                .answer("结果日期", Days.today())
                .answer("结果摘要", "（虚构）已登记立案，等待开庭通知。")
                .submit("登记结果")
                .sees("结果已反馈");
        applicant.returnsTo(receipt).sees().sees("已移送法院", "回执号虚构收字1号", "已登记立案").look("tracking-court");
        office.concludes(receipt, "已转由人民法院处理", "（虚构）法院已立案。");
        applicant.returnsTo(receipt).sees().sees("结果：已转由人民法院处理");
    }
}
