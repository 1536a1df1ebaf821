package org.zhihe.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An applicant does not agree with where the matter was sent; the centre gives it to somebody else. */
@ExtendWith(Journey.class)
class ObjectionTest {

    @Test
    void anObjectionLeadsToAnotherWayUnderTheSameNumber(People people) {
        Citizen applicant = people.atDesk();
        applicant
                .tells(Story.JACKETS)
                .attach("权利的证明", "虚构注册证.pdf", "%PDF-1.4 made up")
                .submit("提交");
        Receipt receipt = applicant.receipt();
        Office office = new Office(people);
        office.accepts(receipt);
        StaffDesk intake = office.intake().opens(receipt);
        Sheet route = intake.step("确定办理途径");
        intake.sees().sees("首选", "咸宁市市场监督管理局").look("route-proposal");
        route.choose("办理途径", "人民调解：咸宁市知识产权人民调解委员会")
                .answer("不采用首选的理由", "（虚构）双方可能愿意先谈。")
                .submit("确认途径")
                .sees("已交办");

        applicant.returnsTo(receipt).sees().sees("由谁办理，为什么", "人民调解", "（虚构）双方可能愿意先谈。");
        applicant.sees().follow("对这个途径提出异议");
        Sheet.before(applicant.sees())
                .answer("您的理由", "（虚构）对方仍在销售假货，我要求查处。")
                .submit("提出异议")
                .sees("异议已经收到", "等待答复")
                .look("tracking-objection");

        StaffDesk again = office.intake().opens(receipt);
        again.sees().sees("答复途径异议");
        Sheet other = again.step("改走其他途径");
        other.choose("改走", "行政执法：咸宁市市场监督管理局")
                .answer("理由", "（虚构）对方仍在销售，应当查处。")
                .submit("确认改走")
                .sees("已改走其他途径");
        again.sees().look("matter-rerouted");

        people.signIn("zhifa").finds(receipt).sees().sees("虚构商行", "虚构注册证.pdf", receipt.number());
        applicant
                .returnsTo(receipt)
                .sees()
                .sees("行政执法", "从咸宁市知识产权人民调解委员会改来", "虚构注册证.pdf", "改变办理途径", "（虚构）对方仍在销售，应当查处。")
                .look("tracking-rerouted");
    }
}
