package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lead of a crime goes to the police, who answer; the procuratorate reads its copy and nothing else. */
@ExtendWith(Journey.class)
class TransferTest {
    @Test
    void aLeadGoesToThePoliceAndComesBack(People people) {
        Citizen applicant = people.atDesk();
        Receipt receipt = applicant.files(Story.JACKETS);
        new Office(people).acceptsAndRoutes(receipt, "咸宁市市场监督管理局");

        StaffDesk officer = people.signIn("zhifa").finds(receipt);
        officer.step("移送其他单位")
                .choose("移送类别", "移送涉嫌犯罪案件")
                .answer("接收单位", "咸宁市公安局")
                .submit("建立移送")
                .sees("已建立移送", "准备材料");
        Visitor sender = officer.sees();
        sender.follow("提出移送");
        Sheet.before(sender)
                .answer("事实和理由", "（虚构）现场查获冒牌服装，货值八万元。")
                .answer("核查人员", "虚构甲")
                .tick("申请内容和当事人")
                .submit("提出移送")
                .sees("至少两名核查人员");
        Sheet.before(sender).answer("核查人员", "虚构甲、虚构乙").submit("提出移送").sees("等待另一位同事审批");
        sender.look("transfer-proposed");
        String address = sender.page().url().replaceAll("\\?.*", "");
        applicant.returnsTo(receipt).sees().seesNot("移送", "公安");

        Visitor colleague = people.signIn("zhifa2").sees().open(address);
        colleague.follow("审批移送").look("transfer-decide");
        Sheet.before(colleague).choose("审批意见", "批准移送").submit("审批移送").sees("已批准，待发出");
        sender.open(address).follow("发出移送函").sees("咸宁市公安局", "货值八万元").look("transfer-preview");
        sender.press("发出移送函").sees("等待对方签收", "咸宁市人民检察院");

        Visitor police = people.signIn("gongan").sees().follow("移送").look("transfer-inbox");
        police.open(address).follow("签收");
        Sheet.before(police).answer("回执编号", "虚构收1号").submit("签收").sees("已签收");
        police.follow("答复是否立案或受理");
        Sheet.before(police)
                .choose("决定", "立案或受理")
                .answer("日期", Days.today())
                .answer("理由或说明", "（虚构）符合立案条件。")
                .submit("答复是否立案或受理")
                .sees("已答复移送单位");
        police.follow("反馈进展");
        Sheet.before(police)
                .answer("办到哪一步", "侦查")
                .answer("进展情况", "（虚构）已抓获嫌疑人。")
                .submit("反馈进展")
                .sees("已反馈");

        sender.open(address).sees("虚构收1号", "已抓获嫌疑人", "移交物品和材料").look("transfer-filed");
        Visitor observer = people.signIn("jiancha").sees().open(address).sees("抄送备案", "货值八万元");
        observer.seesNot("下载材料包").look("transfer-copy");
        observer.open(address.replaceAll("/transfers/.*", "/matters/" + receipt.number()));
        observer.sees("不在您的岗位上");
        assertLink(sender.open(address).page(), "下载材料包（ZIP）");
    }

    private static void assertLink(Page page, String name) {
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                        .count())
                .isEqualTo(1);
    }
}
