package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.portal.Citizen.Answer;

class TrackingTest {
    private final Citizen applicant = new Citizen();

    @Nested
    class Door {
        @Test
        void opensByNumberAndQueryCodeAsPeopleTypeThem() {
            String number = file();
            String code = codeOf(number);
            Citizen elsewhere = new Citizen();
            Answer opened = elsewhere.post(
                    "/track", Map.of("number", " " + number.toLowerCase() + " ", "code", code.replace("-", " ")));
            assertThat(opened.status()).isEqualTo(303);
            assertThat(elsewhere.follow(opened).page().text()).contains(number, "已提交", "乙商店");
        }

        @Test
        void answersUnknownNumberWrongCodeAndNonsenseAlike() {
            String number = file();
            String code = codeOf(number);
            String wrongCode = refusal(Map.of("number", number, "code", "0000-0000-0000"));
            String wrongNumber = refusal(Map.of("number", "XNIP-20200101-00001-0", "code", code));
            String nonsense = refusal(Map.of("number", "abc", "code", code));
            assertThat(wrongNumber).isEqualTo(wrongCode);
            assertThat(nonsense).isEqualTo(wrongCode);
        }

        @Test
        void stopsAnsweringAfterTooManyMissesOnOneNumber() {
            String number = file();
            String code = codeOf(number);
            Citizen guesser = new Citizen();
            for (int i = 0; i < 10; i++) {
                guesser.post("/track", Map.of("number", number, "code", "0000-0000-000" + i));
            }
            Answer answer = guesser.post("/track", Map.of("number", number, "code", code));
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.page().select("#field-code-error").text()).contains("15 分钟");
        }

        @Test
        void isShutToABrowserThatHasNotShownTheCode() {
            String number = file();
            Citizen stranger = new Citizen();
            for (String page : List.of(
                    "",
                    "/receipt",
                    "/correction",
                    "/withdrawal",
                    "/evidence",
                    "/consent",
                    "/confirmation",
                    "/agreement",
                    "/evidence/1")) {
                Answer answer = stranger.get("/matters/" + number + page);
                assertThat(answer.status()).as(page).isIn(303, 404);
                assertThat(answer.http().body()).as(page).doesNotContain("乙商店", "甲公司");
            }
        }

        /** On a shared computer the one before may have noted down what the browser carries. */
        @Test
        void A01_givesTheBrowserAFreshTokenAtEachAdmissionAndFiling() {
            String victims = file();
            String code = codeOf(victims);
            Citizen shared = new Citizen();
            String first = Forms.file(shared, Forms.sound(shared, "mediation"), "mediation");
            String noted = shared.cookie("zhihe-visit");
            assertThat(replay(noted, first)).isEqualTo(200);
            shared.post("/track", Map.of("number", victims, "code", code));
            assertThat(shared.get("/matters/" + victims).status()).isEqualTo(200);
            assertThat(shared.get("/matters/" + first).status()).isEqualTo(200);
            assertThat(replay(noted, victims)).isNotEqualTo(200);
            assertThat(replay(noted, first)).isNotEqualTo(200);

            String notedAgain = shared.cookie("zhihe-visit");
            String third = Forms.file(shared, Forms.sound(shared, "mediation"), "mediation");
            assertThat(shared.get("/matters/" + third).status()).isEqualTo(200);
            assertThat(replay(notedAgain, third)).isNotEqualTo(200);
        }

        private int replay(String token, String number) {
            Citizen thief = new Citizen();
            return thief.send(thief.request("/matters/" + number)
                            .header("Cookie", "zhihe-visit=" + token)
                            .GET())
                    .status();
        }

        @Test
        void closesBehindSomebodyWhoLeaves() {
            String number = file();
            applicant.post("/leave", Map.of());
            assertThat(applicant.get("/matters/" + number).location()).endsWith("/track?number=" + number);
        }

        private String refusal(Map<String, String> form) {
            Answer answer = new Citizen().post("/track", form);
            assertThat(answer.status()).isEqualTo(422);
            return answer.page().select(".summary").text();
        }
    }

    @Nested
    class Page {
        @Test
        void saysWhereItIsWhoHasItWhatIsNextAndByWhen() {
            Document page = applicant.get("/matters/" + file()).page();
            assertThat(page.select(".status-word").text()).isEqualTo("已提交");
            assertThat(page.select(".turn-who").text()).contains("咸宁市知识产权维权与调解服务中心");
            assertThat(page.select(".turn-by time")).hasSize(1);
            assertThat(page.select(".turn-counted").text()).contains("7个工作日", "次日起算", "调休");
            assertThat(page.select(".turn .clock-left").text()).contains("期限内", "还有");
            assertThat(page.select(".station a").attr("href")).endsWith("/receipt");
            assertThat(page.text()).contains("收到申请");
        }

        @Test
        void I01_showsScriptsInAnyFieldAsText() {
            Map<String, Object> form = Forms.sound(applicant, "mediation");
            String script = "<script>alert(1)</script>";
            for (String field : List.of(
                    "rightName",
                    "title",
                    "whatHappened",
                    "happenedWhere",
                    "claimText",
                    "applicantName",
                    "applicantAddress",
                    "respondent-0-Name",
                    "respondent-0-Address")) {
                form.put(field, script);
            }
            String number = Forms.file(applicant, form, "mediation");
            for (String page : List.of("", "/receipt", "/withdrawal", "/evidence", "/consent")) {
                Answer answer = applicant.get("/matters/" + number + page);
                assertThat(answer.http().body()).as(page).doesNotContain(script);
            }
            assertThat(applicant.get("/matters/" + number).http().body()).contains("&lt;script&gt;");
        }
    }

    @Nested
    class Steps {
        @Test
        void addsFilesAndGivesThemBackToTheirOwnerOnlyAsADownload() {
            String number = file();
            byte[] content = "<b>页面</b>".getBytes(StandardCharsets.UTF_8);
            Answer added = applicant.postMultipart(
                    "/matters/" + number + "/evidence",
                    Forms.evidence(applicant, number),
                    new Citizen.Upload("网页 截图.txt", content));
            assertThat(added.status()).isEqualTo(303);
            Document page = applicant.follow(added).page();
            String href = page.select("a[href*=/evidence/]").attr("href");
            Answer file = applicant.get(href);
            assertThat(file.http().body()).isEqualTo("<b>页面</b>");
            assertThat(file.header("content-disposition"))
                    .startsWith("attachment")
                    .contains("UTF-8''%E7");
            assertThat(file.header("content-security-policy")).contains("sandbox");
            assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(new Citizen().get(href).status()).isEqualTo(404);
        }

        @Test
        void takesAMatterBackOnlyWhenSureAndOnlyOnce() {
            String number = file();
            String path = "/matters/" + number + "/withdrawal";
            assertThat(applicant.post(path, Map.of()).status()).isEqualTo(422);
            Answer done = applicant.post(path, Map.of("sure", "true"));
            assertThat(applicant.follow(done).page().text()).contains("已办结", "已撤回");
            Answer again = applicant.post(path, Map.of("sure", "true"));
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.page().text()).contains("已撤回");
        }

        @Test
        void showsEverythingThatIsMissingAndTakesTheCorrection() {
            String number = file();
            applicant.postMultipart(
                    "/matters/" + number + "/evidence",
                    Forms.evidence(applicant, number),
                    new Citizen.Upload("照片.txt", new byte[] {65}));
            officerAsksFor(number, "补充商标注册证", "写明对方地址");
            String path = "/matters/" + number + "/correction";
            Document page = applicant.get(path).page();
            assertThat(page.select(".missing li").eachText()).containsExactly("补充商标注册证", "写明对方地址");
            assertThat(page.select(".files").text()).contains("照片.txt");
            Map<String, Object> form = Citizen.drawn(page);
            form.put("claims", List.of("STOP"));
            form.put("happenedWhere", "");
            Answer incomplete = applicant.postMultipart(path, form);
            assertThat(incomplete.status()).isEqualTo(422);
            form.put("happenedWhere", "咸安区银泉大道1号");
            Answer corrected = applicant.postMultipart(path, form);
            assertThat(corrected.status()).isEqualTo(303);
            assertThat(applicant.follow(corrected).page().select(".status-word").text())
                    .isEqualTo("已提交");
            assertThat(applicant.postMultipart(path, form).status()).isEqualTo(409);
        }

        @Test
        void refusesAnAnswerToAMediationThatIsNotThere() {
            String number = file();
            assertThat(applicant
                            .post("/matters/" + number + "/consent", Map.of("answer", "AGREED"))
                            .status())
                    .isEqualTo(404);
        }
    }

    private String file() {
        return Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");
    }

    private String codeOf(String number) {
        return applicant
                .get("/matters/" + number + "/receipt")
                .page()
                .select(".query-code")
                .text();
    }

    private static void officerAsksFor(String number, String... items) {
        var beans = PortalServer.get().getApplicationContext();
        long centre = beans.getBean(Bodies.class)
                .findFirstByKind(BodyKind.INTAKE_CENTRE)
                .orElseThrow()
                .id();
        Officer officer = new Officer(PortalServer.officer(centre), "受理员", Role.INTAKE_OFFICER, centre, "中心");
        beans.getBean(IntakeDesk.class).requestCorrection(officer, number, 0, List.of(items));
    }

    @Test
    void I15_aBlankBehindTheNumberLeadsNowhere() {
        Citizen filer = new Citizen();
        String number = Forms.file(filer, Forms.sound(filer, "mediation"), "mediation");
        assertThat(filer.get("/matters/" + number + "%20").location()).isEqualTo("/track");
        Map<String, Object> sure = Map.of("sure", "true");
        assertThat(filer.post("/matters/" + number + "%20/withdrawal", sure).status())
                .isEqualTo(404);
        assertThat(filer.get("/matters/" + number).status()).isEqualTo(200);
    }
}
