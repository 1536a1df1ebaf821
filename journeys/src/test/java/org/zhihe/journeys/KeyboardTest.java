package org.zhihe.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who cannot use a mouse. */
@ExtendWith(Journey.class)
class KeyboardTest {

    @Test
    void aReportIsFiledByKeyboardAlone(People people) {
        Citizen reporter = people.atDesk().home();
        Keyboard keys = new Keyboard(reporter.sees());
        reporter.sees().go(() -> keys.to("举报违法").press("Enter"));
        tellReport(keys);
        reporter.sees().go(() -> keys.to("提交").press("Enter"));
        reporter.receipt();
        reporter.sees().sees("匿名举报人", "虚构摊位", "虚构摊位销售假冒商标的箱包").look("receipt-by-keyboard");
    }

    /** An anonymous report, filled in but not sent. */
    static void tellReport(Keyboard keys) {
        keys.to("知识产权类型").select("商标");
        keys.walkTo("用一句话说明").type("虚构摊位销售假冒商标的箱包");
        keys.to("经过").type("（虚构）在虚构夜市看到摊位销售假冒商标的箱包。");
        keys.to("发生地点").type("虚构夜市3号摊位");
        keys.to("发生或发现的日期").type("03092026");
        keys.walkTo("查处违法行为").press("Space");
        keys.to("具体请求").type("请依法查处。");
        // The reporter's own name is asked for in the same words, and is left out.
        keys.walkTo("保护我的身份：我填的姓名、电话、邮箱、地址和代理人另外加密保存");
        keys.walkOn().walkTo("姓名或单位名称").type("虚构摊位");
        keys.walkTo("我确认以上内容真实，并了解提供虚假材料的后果").press("Space");
        keys.to("我已阅读“个人信息保护”说明，同意为办理这件事使用我的信息").press("Space");
    }
}
