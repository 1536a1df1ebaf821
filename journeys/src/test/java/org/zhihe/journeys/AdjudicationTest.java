package org.zhihe.journeys;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A patent holder asks the patent office to order an end. */
@ExtendWith(Journey.class)
class AdjudicationTest {
    static final List<String> CONDITIONS =
            List.of("请求人是专利权人或者利害关系人", "有明确的被请求人", "有明确的请求事项和事实、理由", "属于本机关受理和管辖", "各方没有就该纠纷起诉，也没有约定其他解决途径");

    @Test
    void aPatentComplaintIsHeardByThreeAndDecided(People people) {
        Citizen applicant = people.atDesk();
        Receipt receipt = applicant.files(Story.LAMP);
        Office office = new Office(people);
        office.acceptsAndRoutes(receipt, "《专利法》第六十五条");

        StaffDesk adjudicator = people.signIn("caijue").finds(receipt);
        Sheet filing = adjudicator.step("立案").answer("案号", "虚构知裁〔2026〕1号").answer("合议组成员", "虚构甲、虚构乙");
        for (String condition : CONDITIONS) {
            filing.tick(condition);
        }
        filing.submit("确认立案").sees("合议组应当是三人以上的单数").look("panel-refused");
        Sheet.before(adjudicator.sees())
                .answer("合议组成员", "虚构甲、虚构乙、虚构丙")
                .submit("确认立案")
                .sees("已立案");
        adjudicator.step("登记送达").answer("送达日期", Days.today()).submit("登记送达").sees("送达已登记");
        adjudicator.step("登记口头审理").answer("口头审理日期", Days.today()).submit("登记口头审理");
        adjudicator.sees().sees("口头审理已登记").look("matter-at-adjudication");
        adjudicator
                .step("作出裁决")
                .choose("裁决结果", "侵权成立，责令停止侵权")
                .answer("裁决书文号", "虚构知裁字〔2026〕1号")
                .answer("裁决日期", Days.today())
                .answer("裁决摘要", "（虚构）侵权成立，责令停止制造、销售。")
                .submit("登记裁决")
                .sees("裁决已登记");
        applicant.returnsTo(receipt).sees().sees("侵权成立，责令停止侵权", "虚构知裁字〔2026〕1号").look("tracking-adjudicated");
    }
}
