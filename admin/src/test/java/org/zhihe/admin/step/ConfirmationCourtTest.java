package org.zhihe.admin.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhihe.casework.account.Role.COMMITTEE_SECRETARY;
import static org.zhihe.casework.account.Role.INTAKE_OFFICER;
import static org.zhihe.casework.account.Role.MEDIATOR;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;
import org.zhihe.casework.party.Side;

/** As long as it is not certain which court confirms, nobody is offered a form that would be refused. */
class ConfirmationCourtTest {
    private final Office office = Office.open();
    private final Walk walk = new Walk(
            office, office.file(MatterKind.MEDIATION_REQUEST, IpType.TRADE_SECRET, Set.of(Claim.STOP), "客户名单纠纷"));

    @BeforeEach
    void agreed() {
        LocalDate today = office.today();
        long applicant = office.party(walk.number(), Side.APPLICANT).id();
        long mediator = office.bean(StaffMembers.class)
                .findByLoginAndDisabledAtIsNull(Office.login(MEDIATOR))
                .orElseThrow()
                .id();
        walk.routed().then(COMMITTEE_SECRETARY, "appoint-mediator", "mediator", mediator);
        long respondent = office.party(walk.number(), Side.RESPONDENT).id();
        walk.then(MEDIATOR, "invite-respondent", "party", respondent);
        walk.then(MEDIATOR, "record-consent", "party", applicant, "answer", "AGREED", "channel", "PHONE");
        walk.then(MEDIATOR, "record-consent", "party", respondent, "answer", "AGREED", "channel", "PHONE");
        walk.then(
                MEDIATOR,
                "record-agreement",
                "form",
                "WRITTEN",
                "facts",
                "事实",
                "terms",
                "条款",
                "debtor-1",
                "RESPONDENT",
                "promise-1",
                "支付赔偿",
                "amount-1",
                "5000",
                "dueOn-1",
                today.plusDays(30),
                "partiesSignedOn",
                today,
                "mediatorSignedOn",
                today,
                "sealedOn",
                today);
    }

    private String steps() {
        return walk.see(MEDIATOR).page().select(".procedure .actions").text();
    }

    @Test
    void thePageSaysWhatItDependsOnAndWhoHasToRecordThat() {
        assertThat(steps()).doesNotContain("登记司法确认申请");
        assertThat(walk.see(MEDIATOR).page().select(".procedure .facts").text())
                .contains("司法确认法院", "还不能确定", "是否属于技术秘密", "核实分流条件", "最晚");
        assertThat(walk.see(INTAKE_OFFICER).page().select(".procedure .facts").text())
                .contains("司法确认法院", "还不能确定");
        assertThat(walk.as(MEDIATOR)
                        .get("/matters/" + walk.number() + "/steps/record-joining")
                        .status())
                .isEqualTo(409);

        walk.then(INTAKE_OFFICER, "establish", "TECHNICAL_SECRET", "NO");
        assertThat(steps()).contains("登记司法确认申请");
        assertThat(walk.see(MEDIATOR).text()).doesNotContain("还不能确定");
    }
}
