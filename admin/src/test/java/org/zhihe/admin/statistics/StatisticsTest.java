package org.zhihe.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

class StatisticsTest {
    private final Office office = Office.open();
    private final Browser statistician = office.signedIn(Role.STATISTICIAN);

    private int counted(String row) {
        return statistician.get("/statistics").page().select("tr").stream()
                .filter(one -> one.select("th").text().equals(row))
                .map(one -> Integer.parseInt(one.select(".statistics-count").text()))
                .findFirst()
                .orElse(0);
    }

    @Test
    void countsTheCitysMattersByEachSort() {
        String month = office.today().toString().substring(0, 7);
        int before = counted("集成电路布图设计");
        int filed = counted(month);
        office.complaint(IpType.IC_LAYOUT, Claim.ADVICE);
        assertThat(counted("集成电路布图设计")).isEqualTo(before + 1);
        assertThat(counted(month)).isEqualTo(filed + 1);
    }

    @Test
    void namesNoMatterAndNoPerson() {
        office.mediationRequest();
        Browser.Answer page = statistician.get("/statistics");
        assertThat(page.page().select("table")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.body()).doesNotContain("XNIP-", "甲公司", "商标近似纠纷", "@zhihe.invalid");
    }

    @Test
    void isLinkedForTheStatisticianOnly() {
        assertThat(statistician.get("/").page().select("nav a[href=/statistics]"))
                .hasSize(1);
        assertThat(office.signedIn(Role.ADMINISTRATOR).get("/").page().select("nav a[href=/statistics]"))
                .isEmpty();
    }
}
