package org.zhihe.journeys;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A court hands a dispute in to be mediated, and has its papers back. */
@ExtendWith(Journey.class)
class EntrustmentTest {
    private static final Pattern NUMBER = Pattern.compile("XNIP-\\d{8}-\\d{5}-\\d");
    private static final String OFFER = "（虚构）最低三万一千二百元";

    @Test
    void aCourtDelegatesTheMediationFailsAndThePapersGoBack(People people) {
        StaffDesk clerk = people.signIn("shuji");
        Receipt receipt = entrusts(clerk);

        StaffDesk secretary = people.signIn("mishu").finds(receipt);
        secretary.sees().sees("法院已委派委托，待调解委员会接受", "（虚构）起诉状副本").look("matter-entrusted");
        secretary
                .step("接受法院委派委托")
                .answer("签收材料的日期", Days.today())
                .submit("确认签收")
                .sees("已接受");
        secretary.step("指定调解员").answer("调解员", "（演示）王调解").submit("确认指定").sees("已指定调解员");

        StaffDesk mediator = people.signIn("tiaojie").finds(receipt);
        mediator.step("邀请被申请人").choose("邀请哪一方", "被申请人 （虚构）丁被告").submit("发出邀请").sees("邀请已发出");
        fails(mediator);
        mediator.simply("把结果送回法院", "生成结果函并送回").sees("已送回");

        clerk.opens(receipt)
                .sees()
                .sees("未达成调解协议", "咸知调复")
                .seesNot(OFFER, "双方分歧较大", "互不相让")
                .look("entrusted-at-court");
        clerk.sees().follow("委派委托调解结果函");
        clerk.sees().sees("未达成调解协议", "（虚构）起诉状副本").seesNot(OFFER).look("entrustment-letter");
        clerk.opens(receipt)
                .step("法院签收结果")
                .answer("法院签收的日期", Days.today())
                .submit("登记签收")
                .sees("已登记法院签收");
    }

    private static Receipt entrusts(StaffDesk clerk) {
        clerk.sees().follow("委派委托调解");
        clerk.sees().look("entrust");
        Sheet.before(clerk.sees())
                .choose("委派还是委托", "立案前委派调解")
                .answer("法院案号", "（2026）鄂1202诉前调8号")
                .answer("收到法院材料的日期", Days.today())
                .answer("法院移交的材料", "（虚构）起诉状副本\n（虚构）原告证据目录")
                .answer("知识产权类型", "商标")
                .answer("用一句话说明", "（虚构）奶茶店招牌纠纷")
                .answer("经过", "（虚构）原告称被告招牌近似。")
                .answer("发生地点", "咸宁市咸安区")
                .answer("发生或发现的日期", Days.today())
                .choose("希望怎样解决", "赔偿损失")
                .answer("具体请求", "（虚构）请求赔偿。")
                .answer("怎样取得同意", "（虚构）谈话笔录中同意")
                .tick("已向当事人说明个人信息怎样使用，本人同意；内容已经核对")
                .within("申请人或举报人")
                .answer("姓名或单位名称", "（虚构）钱原告");
        Sheet.before(clerk.sees()).within("被反映方 1").answer("姓名或单位名称", "（虚构）丁被告").submit("登记并打印申请人回执");
        Matcher number = NUMBER.matcher(clerk.sees().text());
        if (!number.find()) {
            throw new AssertionError("no number on the receipt");
        }
        return new Receipt(number.group(), "");
    }

    private static void fails(StaffDesk mediator) {
        for (String party : new String[] {"申请人 （虚构）钱原告", "被申请人 （虚构）丁被告"}) {
            mediator.step("登记当事人答复")
                    .choose("当事人", party)
                    .choose("答复", "同意调解")
                    .answer("答复方式", "电话")
                    .submit("登记答复")
                    .sees("答复已登记");
        }
        mediator.step("记录方案")
                .choose("哪一方", "申请人")
                .choose("表示", "提出方案")
                .answer("内容", OFFER)
                .submit("保存记录")
                .sees("方案已记录");
        mediator.step("调解未成")
                .answer("原因", "双方分歧较大")
                .answer("内部说明", "（虚构）互不相让。")
                .submit("确认结束调解")
                .sees("调解已结束");
    }
}
