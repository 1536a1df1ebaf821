package org.zhihe.admin.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterKind;

class QueueTest {
    private final Office office = Office.open();
    private final Browser intake = office.signedIn(Role.INTAKE_OFFICER);

    private String file(String title) {
        return office.file(MatterKind.MEDIATION_REQUEST, IpType.TRADEMARK, Set.of(Claim.STOP), title);
    }

    private String searched(String text) {
        return intake.get(
                        "/?tab=all&search=" + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8))
                .text();
    }

    @Test
    void showsWhatLiesOnTheDeskWithItsClock() {
        String number = file("队列里的案件");
        var row = intake.get("/").page().select("tbody tr").stream()
                .filter(one -> one.text().contains(number))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).contains("队列里的案件", "甲公司队列里的案件 / 乙公司队列里的案件", "待受理", "还有", "受理审查：还剩");
        assertThat(row.select("a").attr("href")).isEqualTo("/matters/" + number);
        assertThat(intake.get("/?tab=closed").text()).doesNotContain(number);
        assertThat(intake.get("/?tab=no-such-tab").text()).contains(number);
    }

    @Test
    void i05FindsByNumberTitleAndPartyTakenLiterally() {
        String number = file("百分之50%折扣_标识");
        String other = file("普通标识");
        assertThat(searched(number)).contains(number).doesNotContain(other);
        assertThat(searched("50%折扣_")).contains(number).doesNotContain(other);
        assertThat(searched("乙公司百分之")).contains(number).doesNotContain(other);
        assertThat(searched("50%标识")).doesNotContain(number).contains("没有找到");
        assertThat(searched("折扣x标识")).doesNotContain(number);
        assertThat(searched("' OR '1'='1")).contains("没有找到");
        assertThat(searched("<script>alert(1)</script>")).contains("没有找到");
    }

    @Test
    void aBodyWithSeveralProceduresHasATabForEach() {
        String number = office.complaint(IpType.TRADEMARK, Claim.PUNISH);
        intake.take(number, "accept", Map.of());
        intake.take(number, "route", Map.of());
        Browser officer = office.signedIn(Role.ENFORCEMENT_OFFICER);
        assertThat(officer.get("/?tab=enforcements").text()).contains("行政执法", "行政调解", number);
        assertThat(officer.get("/")
                        .page()
                        .select("tbody tr:contains(" + number + ")")
                        .text())
                .contains("核查中", "核查线索，决定是否立案")
                .doesNotContain("办理中");
        assertThat(officer.get("/?tab=agency-mediations").text()).doesNotContain(number);
        assertThat(intake.get("/").text()).doesNotContain("委派委托和移送 ");
    }

    @Test
    void isEmptyOnADeskThatHasNothing() {
        file("别人桌上的案件");
        for (Role role : Role.values()) {
            if (role != Role.INTAKE_OFFICER) {
                Browser.Answer page = office.signedIn(role).get("/?tab=all");
                assertThat(page.status()).as(role.name()).isEqualTo(200);
                assertThat(page.text()).as(role.name()).doesNotContain("别人桌上的案件");
            }
        }
        for (Role role : Set.of(Role.STATISTICIAN, Role.ADMINISTRATOR, Role.POLICE_LIAISON)) {
            assertThat(office.signedIn(role).get("/").page().select(".empty").text())
                    .isNotBlank();
        }
    }

    @Test
    void clocksSayHowPressingTheyAre() {
        var faces = office.bean(org.zhihe.admin.scene.ClockFaces.class);
        var today = office.today();
        assertThat(faces.plain(today.minusDays(9), today.minusDays(2)).left()).isEqualTo("2天");
        assertThat(faces.plain(today.minusDays(9), today.minusDays(2)).level().name())
                .isEqualTo("LATE");
        assertThat(faces.plain(today.minusDays(5), today).left()).isEqualTo("今天到期");
        assertThat(faces.plain(today, today.plusDays(10)).elapsedPercent()).isZero();
        assertThat(faces.plain(today.minusDays(5), today.plusDays(5)).elapsedPercent())
                .isEqualTo(50);
        assertThat(faces.plain(today.minusDays(5), today.plusDays(5)).level().name())
                .isEqualTo("CALM");
        assertThat(faces.plain(today, today).elapsedPercent()).isEqualTo(100);
    }
}
