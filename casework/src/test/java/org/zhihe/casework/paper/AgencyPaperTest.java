package org.zhihe.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhihe.casework.CaseworkTest;
import org.zhihe.casework.MatterAtHand;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediations;
import org.zhihe.casework.administrativemediation.AgencyAtHand;
import org.zhihe.casework.administrativemediation.AskingDesk;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Claim;

/** The papers of a mediation that an authority was asked for. */
class AgencyPaperTest extends CaseworkTest {
    private final Officer office = officer(Role.ADJUDICATOR, "ip-office");
    private final MatterAtHand matter =
            AgencyAtHand.requested(office, Claim.OWNERSHIP, "甲厂", "乙店").matter();
    private final PaperWriter writer = new PaperWriter(office, matter.number());

    private int version() {
        return the(AdministrativeMediations.class)
                .findOnDesk(matter.number(), office.bodyId(), office.id())
                .orElseThrow()
                .version();
    }

    private void hand(int respondent) {
        the(AskingDesk.class)
                .hand(
                        office,
                        matter.number(),
                        version(),
                        matter.respondent(respondent).id(),
                        CLOCK.today(),
                        null);
    }

    @Test
    void theLastDayToAnswerIsThatOfTheClockThatRuns() {
        OfficialPaperKind kind = OfficialPaperKind.AGENCY_MEDIATION_OPINION;
        assertThat(writer.draft(kind).parts().get(PaperPart.RIGHTS)).doesNotContain("最后一天是");
        hand(0);
        assertThat(writer.issue(kind).text())
                .contains("最后一天是" + matter.due(DeadlineRule.ADMINISTRATIVE_MEDIATION_OPINION));
    }

    @Test
    void thatItHasEndedIsToldToThoseThatHadTheRequestAndWithoutWhatWasSaid() {
        hand(0);
        the(AdministrativeMediationDesk.class).withdraw(office, matter.number(), version(), "请求人觉得没有希望");
        OfficialPaper paper = writer.issue(OfficialPaperKind.AGENCY_MEDIATION_ENDED);
        assertThat(paper.addressee()).isEqualTo("张三、甲厂");
        assertThat(paper.text()).contains("请求人撤回请求", "第六十七条").doesNotContain("没有希望", "没有达成调解协议", "第六十九条", "案号");
    }
}
