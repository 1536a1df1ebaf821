package org.zhihe.admin.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;

/** What somebody sees who signs in for the first time, with nothing on the desk yet. */
class FirstLookTest {
    private final Office office = Office.open();

    private Document first(Role role, String body) {
        return office.signedIn(office.newcomer(role, body)).get("/").page();
    }

    @ParameterizedTest(name = "{0} reads {2} and {3}")
    @CsvSource({
        "INTAKE_OFFICER, centre, 待受理, 页面上方",
        "MEDIATOR, mediation-committee, 等我处理, 下一步",
        "COMMITTEE_SECRETARY, mediation-committee, 指定调解员, 页面上方",
        "ENFORCEMENT_OFFICER, market-regulator, 本单位的案件, 下一步",
        "ADJUDICATOR, ip-office, 本单位的案件, 下一步",
        "COURT_CLERK, court-xianan, 司法确认, 下一步",
        "JUDGE, court-xianan, 司法确认, 下一步",
        "POLICE_LIAISON, police, 移送办理, 签收",
        "PROCURATORATE_OBSERVER, procuratorate, 移送办理, 提出意见",
    })
    void isToldWhatLiesHereAndWhereToBegin(Role role, String body, String what, String where) {
        assertThat(first(role, body).select(".queue-lead").text()).contains(what, where);
    }

    @ParameterizedTest(name = "the empty desk of {0} says {2}")
    @CsvSource({
        "MEDIATOR, mediation-committee, 指定您为调解员后",
        "COURT_CLERK, agriculture-bureau, 签收、审查",
        "JUDGE, agriculture-bureau, 签收、审查",
        "STATISTICIAN, centre, 统计",
        "ADMINISTRATOR, centre, 发件箱",
    })
    void anEmptyDeskSaysWhatWillAppearThereOrWhereToLook(Role role, String body, String words) {
        assertThat(first(role, body).select(".empty").text()).contains(words);
    }

    /** The next year's are published in November; before, nobody can know them. */
    @Test
    void anAdministratorIsToldOfAYearWhoseHolidaysAreNotKnown() {
        LocalDate today = office.bean(Clocks.class).today();
        assertThat(first(Role.ADMINISTRATOR, "centre")
                        .select(".queue-tasks a[href=/calendar/" + (today.getYear() + 1) + "]"))
                .hasSize(today.getMonthValue() < 11 ? 0 : 1);
    }

    @Test
    void theListOfTheCourtIsNotWordedForTheCommittee() {
        assertThat(first(Role.COURT_CLERK, "court-wuhan").select("nav.tabs").text())
                .contains("司法确认")
                .doesNotContain("等当事人");
    }
}
