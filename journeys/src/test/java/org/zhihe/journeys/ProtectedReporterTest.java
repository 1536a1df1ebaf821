package org.zhihe.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody reports under protection, and two officers agree that one of them may know who it is. */
@ExtendWith(Journey.class)
class ProtectedReporterTest {
    private static final String REPORTER = "（虚构）赵举报";
    private static final String PROTECT = "保护我的身份：我填的姓名、电话、邮箱、地址和代理人另外加密保存";

    @Test
    void theReporterIsAnAliasUntilTwoOfficersOpenIt(People people) {
        Citizen reporter = people.onPhone();
        Receipt receipt = reports(reporter);
        Office office = new Office(people);
        office.acceptsAndRoutes(receipt, "咸宁市市场监督管理局");
        office.intake().opens(receipt).sees().sees("举报人 ", "受保护，没有人申请查看").seesNot(REPORTER, "13800000077");

        StaffDesk asker = people.signIn("zhifa").finds(receipt);
        asker.sees().seesNot(REPORTER);
        Sheet asking = asker.step("申请查看举报人身份");
        asker.sees().look("ask-identity");
        asking.choose("法定事由", "核发举报奖励").answer("具体理由", "（虚构）发放奖励需要收款人信息。");
        asking.submit("提交申请").sees("申请已提交", "等待同事审批").seesNot(REPORTER);
        reporter.returnsTo(receipt).sees().sees("申请查看受保护的举报人身份", "核发举报奖励", "发放奖励需要收款人信息");

        StaffDesk colleague = people.signIn("zhifa2").finds(receipt);
        Sheet decision = colleague.step("审批身份查看申请");
        colleague.sees().sees("核发举报奖励", "发放奖励需要收款人信息").look("decide-identity");
        decision.choose("是否同意查看", "同意，申请人可以查看 24 小时").submit("提交审批意见").sees("审批意见已登记");
        colleague.sees().seesNot("查看身份信息");

        asker.opens(receipt).sees().sees("获准查看到").look("matter-identity-opened");
        asker.sees().follow("查看身份信息（每次都会记录）").sees(REPORTER, "13800000077").look("protected-identity");
        reporter.returnsTo(receipt)
                .sees()
                .sees("经两名工作人员同意", "举报人 ")
                .seesNot(REPORTER)
                .look("tracking-protected");
    }

    private static Receipt reports(Citizen reporter) {
        reporter.home();
        reporter.sees().follow("举报违法");
        Sheet form = reporter.sheet();
        form.answer("知识产权类型", "商标").answer("权利号码", "00000077");
        form.answer("用一句话说明", "虚构仓库存放假冒商标的白酒")
                .answer("经过", "（虚构）我在虚构仓库看到成箱的假冒白酒。")
                .answer("发生地点", "虚构市虚构路77号")
                .answer("发生或发现的日期", "2026-03-09");
        form.choose("希望怎样解决", "查处违法行为").answer("具体请求", "请查处。");
        form.within("举报人")
                .answer("姓名或单位名称", REPORTER)
                .answer("电话", "13800000077")
                .answer("电子邮箱", "reporter@zhihe.invalid");
        form.tick(PROTECT);
        form.within("被举报人 1").answer("姓名或单位名称", "虚构仓库七十七号");
        form.tick("我确认以上内容真实，并了解提供虚假材料的后果").tick("我已阅读“个人信息保护”说明，同意为办理这件事使用我的信息");
        reporter.sees().look("filing-protected");
        form.submit("提交");
        Receipt receipt = reporter.receipt();
        reporter.sees().seesNot(REPORTER);
        return receipt;
    }
}
