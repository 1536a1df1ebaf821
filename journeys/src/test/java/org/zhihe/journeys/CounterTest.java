package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody without a computer comes to the counter, and follows the matter at home. */
@ExtendWith(Journey.class)
class CounterTest {
    private static final Pattern NUMBER = Pattern.compile("受理编号：(XNIP-[0-9-]+)");
    private static final Pattern CODE = Pattern.compile("查询码：([0-9A-Z-]{14})");

    @Test
    void theOfficerWritesItDownAndThePersonFollowsIt(People people) {
        StaffDesk officer = people.signIn("shouli");
        officer.sees().follow("代为登记").sees("还差 4 项").look("counter");
        Sheet form = Sheet.before(officer.sees());
        form.submit("登记并打印回执").sees("处需要修改").look("counter-refused");
        form = Sheet.before(officer.sees());
        form.choose("渠道", "窗口").answer("办理事项", "侵权投诉").answer("知识产权类型", "商标");
        form.answer("用一句话说明", "虚构小店冒用本店招牌")
                .answer("经过", "（虚构）对面新开的小店用了和我一样的招牌。")
                .answer("发生地点", "虚构市虚构路8号")
                .answer("发生或发现的日期", "2026-03-09");
        form.choose("希望怎样解决", "停止侵权").answer("具体请求", "换掉招牌。");
        assertThat(officer.sees()
                        .page()
                        .locator(".contents li")
                        .filter(new Locator.FilterOptions().setHasText("发生了什么"))
                        .innerText())
                .contains("需要修改")
                .doesNotContain("还差");
        form.within("申请人或举报人").answer("姓名或单位名称", "（虚构）钱掌柜").answer("电话", "13800000088");
        form.within("被反映方 1").answer("姓名或单位名称", "虚构对面小店");
        form.answer("怎样取得同意", "窗口当面口头同意").tick("已向当事人说明个人信息怎样使用，本人同意；内容已经核对");
        form.submit("登记并打印回执").sees("受理登记回执", "（虚构）钱掌柜").look("counter-receipt");
        Receipt receipt = new Receipt(
                found(NUMBER, officer.sees().text()), found(CODE, officer.sees().text()));

        officer.sees().page().reload();
        officer.sees().sees("查询码已经打印给当事人").seesNot(receipt.code());
        officer.finds(receipt).sees().sees("窗口", "窗口当面口头同意").look("matter-from-counter");
        people.onPhone().tracks(receipt).sees().sees("虚构小店冒用本店招牌", "工作人员代为登记");

        Receipt renewed = renewed(officer, receipt);
        assertThat(renewed.code()).isNotEqualTo(receipt.code());
        people.onPhone().tracks(renewed).sees().sees("虚构小店冒用本店招牌", "原来的查询码作废");
    }

    /** The person comes back without the receipt. */
    private static Receipt renewed(StaffDesk officer, Receipt lost) {
        Sheet why = officer.opens(lost).step("重新出具查询码");
        officer.sees().look("renew-receipt");
        why.answer("原因", "本人遗失回执，到窗口说明")
                .tick("已当面核对，来人就是申请人本人或者其代理人")
                .submit("出具新的查询码")
                .sees("新的查询码已经生成");
        officer.sees().follow("受理登记回执");
        return new Receipt(lost.number(), found(CODE, officer.sees().text()));
    }

    private static String found(Pattern what, String text) {
        Matcher matcher = what.matcher(text);
        assertThat(matcher.find()).as("%s in %s", what, text).isTrue();
        return matcher.group(1);
    }
}
