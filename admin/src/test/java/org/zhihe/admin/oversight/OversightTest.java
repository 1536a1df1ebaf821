package org.zhihe.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.routing.Bodies;

/** Z07: those who watch see what was copied to them, and say something or nothing. */
class OversightTest {
    private final Office office = Office.open();
    private final String number = office.mediationRequest();
    private final Browser observer = office.signedIn(Role.PROCURATORATE_OBSERVER);

    @BeforeEach
    void copied() {
        office.bean(Docket.class).lay(id(), Desk.OVERSIGHT, body("procuratorate"), null);
        office.bean(Docket.class).lay(id(), Desk.OVERSIGHT, body("police"), null);
    }

    private long id() {
        return office.bean(Matters.class)
                .findOnDesk(number, Desk.INTAKE, body("centre"), 0, false)
                .orElseThrow()
                .id();
    }

    private long body(String code) {
        return office.bean(Bodies.class).findByCode(code).orElseThrow().id();
    }

    @Test
    void anOpinionReachesThoseWhoHandleTheMatterAndNotTheParties() {
        assertThat(observer.get("/?tab=all").text()).contains(number);
        Browser.Answer said = observer.take(number, "comment", Map.of("opinion", "建议关注管辖"));
        assertThat(said.status()).isEqualTo(303);
        assertThat(office.signedIn(Role.INTAKE_OFFICER)
                        .get("/matters/" + number)
                        .text())
                .contains("检察机关提出意见：建议关注管辖");
        assertThat(office.bean(org.zhihe.casework.matter.Timeline.class)
                        .lines(
                                id(),
                                java.util.List.of(
                                        org.zhihe.casework.matter.Audience.PARTIES,
                                        org.zhihe.casework.matter.Audience.APPLICANT)))
                .noneMatch(line -> line.details().contains("管辖"));
    }

    @Test
    void z07AnythingElseIsForbiddenEnteredAndChangesNothing() {
        Browser liaison = office.signedIn(Role.POLICE_LIAISON);
        for (String step : new String[] {"accept", "decline", "declare-recusal", "nothing"}) {
            String path = "/matters/" + number + "/steps/" + step;
            assertThat(observer.post(path, Map.of("version", "0")).status())
                    .as(step)
                    .isEqualTo(403);
            assertThat(liaison.post(path, Map.of("version", "0")).status())
                    .as(step)
                    .isEqualTo(403);
        }
        assertThat(liaison.post("/matters/" + number + "/steps/comment", Map.of("opinion", "无"))
                        .status())
                .isEqualTo(403);
        assertThat(office.signedIn(Role.INTAKE_OFFICER)
                        .get("/matters/" + number)
                        .text())
                .contains("待受理")
                .doesNotContain("检察机关提出意见");
    }

    @Test
    void z07WhatWasNotCopiedToThemIsNotThere() {
        String other = office.mediationRequest();
        assertThat(observer.get("/matters/" + other).status()).isEqualTo(404);
        assertThat(observer.post("/matters/" + other + "/steps/comment", Map.of("opinion", "看看"))
                        .status())
                .isEqualTo(404);
        assertThat(observer.get("/?tab=all").text()).doesNotContain(other);
    }

    @Test
    void theStaffSideSaysInItsOwnWordsWhatIsNotThere() {
        assertThat(observer.get("/matters/XNIP-20260101-00001-0").text())
                .contains("不在您的岗位上")
                .doesNotContain("查询码");
    }
}
