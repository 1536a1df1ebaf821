package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A complaint about a trademark, and the authority that acts on it. */
@ExtendWith(Journey.class)
class EnforcementTest {
    private static final Pattern CODE = Pattern.compile("处罚决定查询码\\s+([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})");

    @Test
    void aComplaintLeadsToAPenalty(People people) {
        Citizen applicant = people.atDesk();
        Receipt receipt = applicant.files(Story.JACKETS);
        Office office = new Office(people);
        office.acceptsAndRoutes(receipt, "咸宁市市场监督管理局");

        StaffDesk officer = people.signIn("zhifa").finds(receipt);
        Sheet filing = officer.step("立案").answer("案号", "虚构市监案〔2026〕1号").answer("办案人员", "虚构甲");
        filing.submit("确认立案").sees("办案人员至少两人");
        Sheet.before(officer.sees()).answer("办案人员", "虚构甲、虚构乙").submit("确认立案").sees("已立案");
        writesToTheApplicant(people, officer, receipt);
        officer.opens(receipt)
                .step("告知拟处罚内容")
                .answer("拟处罚内容", "（虚构）没收侵权商品，罚款一万元。")
                .answer("告知书送达的日期", Days.today())
                .submit("登记告知");
        officer.sees().sees("告知已登记").look("matter-at-enforcement");
        officer.step("当事人没有意见")
                .answer("表示的日期", Days.today())
                .answer("当事人怎样表示的", "（虚构）书面表示没有意见。")
                .submit("登记")
                .sees("已登记：当事人没有意见");
        officer.step("提出处罚决定")
                .answer("决定书文号", "虚构市监处〔2026〕1号")
                .answer("决定摘要", "（虚构）没收侵权商品，罚款一万元。")
                .submit("提交审核");
        officer.sees().sees("处罚决定待审核", "由（演示）周执法于").look("matter-penalty-proposed");
        applicant.returnsTo(receipt).sees().sees("已立案调查").seesNot("待审核", "给予行政处罚");
        reviews(people.signIn("zhifa2").finds(receipt));
        applicant
                .returnsTo(receipt)
                .sees()
                .sees("已立案调查", "给予行政处罚")
                .seesNot("拟处罚")
                .look("tracking-penalty");
        officer.opens(receipt)
                .step("送达处罚决定")
                .answer("送达日期", Days.today())
                .answer("送达方式", "（虚构）直接送达。")
                .answer("处罚决定书写明的复议机关", "（虚构）某市人民政府")
                .answer("处罚决定书写明的诉讼法院", "（虚构）某区人民法院")
                .submit("登记")
                .sees("已登记：送达处罚决定");
        looksUp(people, officer.sees().text());
        officer.step("处罚执行完毕")
                .answer("执行完毕的日期", Days.today())
                .answer("执行情况", "（虚构）罚款已缴清。")
                .submit("登记")
                .sees("已登记：处罚执行完毕");
        officer.simply("结案", "确认结案").sees("案件已结案");
        office.concludes(receipt, "已依法查处", "（虚构）侵权商品已没收。");
        applicant.returnsTo(receipt).sees().sees("结果：已依法查处");
    }

    /** Who was punished has the paper in hand, and neither an account nor a way into the matter. */
    private static void looksUp(People people, String page) {
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        Visitor punished = people.onPhone().opens("/penalty").look("penalty-asked");
        Sheet.before(punished)
                .answer("处罚决定书文号", "虚构市监处[2026]1号")
                .answer("查询码", "0000-0000-0000")
                .submit("查询")
                .sees("没有找到相符的决定书文号和查询码");
        Sheet.before(punished)
                .answer("查询码", code.group(1))
                .submit("查询")
                .sees("申请行政复议", "（虚构）某市人民政府", "提起行政诉讼", "（虚构）某区人民法院", "最后一日")
                .look("penalty-shown");
    }

    /** What is previewed is issued, and read on the phone a minute later. */
    private static void writesToTheApplicant(People people, StaffDesk officer, Receipt receipt) {
        officer.step("立案告知书").submit("预览").sees("下面是签发后的样子", "（签发时编号）").look("paper-previewed");
        Sheet.before(officer.sees()).submit("签发").sees("文书已签发", "虚构市监案〔2026〕1号");
        officer.sees().look("paper-issued");
        people.onPhone()
                .tracks(receipt)
                .sees()
                .follow("立案告知书")
                .sees("咸市监案文〔", "接下来", "案件已经立案调查")
                .look("paper-on-phone");
    }

    /** The colleague who proposed it is not offered this. */
    private static void reviews(StaffDesk colleague) {
        Sheet review = colleague.step("审核");
        colleague.sees().sees("由（演示）周执法于", "虚构市监处〔2026〕1号").look("review-penalty");
        review.choose("审核意见", "退回修改").submit("提交审核意见").sees("退回的，请写明理由");
        Sheet.before(colleague.sees())
                .choose("审核意见", "通过，处罚决定今天生效")
                .submit("提交审核意见")
                .sees("审核意见已登记", "已作出决定");
    }
}
