package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two deadlines run on one matter, one of them stands still for a while: staff and party read the same. */
@ExtendWith(Journey.class)
class ClocksTest {

    @Test
    void twoClocksOfOneMatterOneOfWhichStands(People people) {
        Citizen applicant = people.atDesk();
        Receipt receipt = applicant.files(Story.LAMP);
        new Office(people).acceptsAndRoutes(receipt, "《专利法》第六十五条");
        StaffDesk adjudicator = people.signIn("caijue").finds(receipt);
        Sheet filing = adjudicator.step("立案").answer("案号", "虚构知裁〔2026〕7号").answer("合议组成员", "虚构甲、虚构乙、虚构丙");
        AdjudicationTest.CONDITIONS.forEach(filing::tick);
        filing.submit("确认立案").sees("已立案");

        Sheet pause = adjudicator.step("中止期限");
        pause.choose("原因", "鉴定、检测").submit("中止计算").sees("请填写说明");
        adjudicator.sees().look("pause-refused");
        Sheet.before(adjudicator.sees()).answer("说明", "（虚构）委托鉴定所比对").submit("中止计算");
        adjudicator.sees().sees("期限已中止", "因鉴定、检测", "送达被请求人", "（虚构）委托鉴定所比对").look("matter-clock-paused");

        Visitor reader = applicant.returnsTo(receipt).sees();
        reader.sees("已中止", "因鉴定、检测", "中止的时间不计入期限", "其他正在计算的期限", "送达被请求人").seesNot("委托鉴定所比对");
        reader.page().locator("details.clock-how summary").last().click();
        assertThat(reader.page().locator("details.clock-how[open]").innerText()).contains("（立案）的次日起5个工作日", "最后一日是");
        reader.look("tracking-clock-paused");

        adjudicator.opens(receipt);
        adjudicator.simply("恢复计算期限", "恢复计算").sees("期限接着计算").seesNot("已中止");
        applicant.returnsTo(receipt).sees().sees("期限内").seesNot("已中止");
    }
}
