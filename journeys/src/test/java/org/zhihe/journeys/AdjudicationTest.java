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
    void aPatentComplaintIsExaminedByThreeAndSettledBeforeTheHearing(People people) {
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
        adjudicator
                .step("通知口头审理")
                .answer("口头审理日期", Days.ahead(14))
                .answer("地点、时间和通知方式", "（虚构）三楼审理室，上午九点，电话通知双方")
                .submit("登记");
        adjudicator.sees().sees("已登记：通知口头审理").look("matter-at-adjudication");
        adjudicator
                .step("双方和解")
                .answer("和解内容", "（虚构）被请求人停止制造，请求人撤回请求。")
                .submit("登记和解")
                .sees("和解已登记");
        applicant.returnsTo(receipt).sees().sees("通知口头审理").look("tracking-adjudicated");
    }
}
