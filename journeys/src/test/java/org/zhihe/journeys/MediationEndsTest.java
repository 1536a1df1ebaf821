package org.zhihe.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mediation is voluntary and private. */
@ExtendWith(Journey.class)
class MediationEndsTest {

    @Test
    void aRespondentWhoDeclinesEndsItWithAReason(People people) {
        Citizen applicant = people.onPhone();
        Receipt receipt = applicant.files(Story.TEA);
        Office office = new Office(people);
        office.acceptsAndRoutes(receipt, "咸宁市知识产权人民调解委员会");
        StaffDesk mediator = office.appoints(receipt);
        Receipt invitation = office.invites(mediator, receipt, Story.TEA.respondent());
        aMediatorOfAnotherMatterDoesNotFindIt(people, receipt);

        Citizen respondent = people.onPhone().tracks(invitation);
        Sheet answer = respondent.step("答复是否调解");
        respondent.sees().look("consent");
        answer.choose("您是否同意调解", "不同意调解").submit("提交答复");
        respondent.sees().sees("已记录您不同意调解").look("respondent-declined");
        Sheet end = mediator.opens(receipt).step("调解未成");
        end.answer("原因", "被申请人不同意调解").answer("内部说明", "（虚构）两次电话沟通，对方仍不同意。").submit("确认结束调解");
        mediator.sees().sees("调解已结束").look("mediation-failed");
        applicant
                .returnsTo(receipt)
                .sees()
                .sees("调解结束，未达成协议：被申请人不同意调解")
                .seesNot("两次电话沟通")
                .look("tracking-failed");
    }

    private static void aMediatorOfAnotherMatterDoesNotFindIt(People people, Receipt receipt) {
        StaffDesk other = people.signInOnPhone("tiaojie2");
        other.sees().look("queue-empty");
        other.opens(receipt)
                .sees()
                .sees("这里没有您能查看的内容")
                .seesNot(Story.TEA.title())
                .look("not-found-for-staff");
    }
}
