package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

class FilingTest {
    private final Citizen citizen = new Citizen();

    @Nested
    class Blank {
        @Test
        void isOfferedForEachOfTheFourWays() {
            for (String way : List.of("mediation", "complaint", "report", "assistance")) {
                Answer answer = citizen.get("/filing/" + way);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.page()
                                .select("form.sheet input[name=formKey]")
                                .attr("value"))
                        .hasSize(36);
            }
        }

        @Test
        void isNotOfferedForAnUnknownWay() {
            assertThat(citizen.get("/filing/other").status()).isEqualTo(404);
        }
    }

    @Nested
    class Unsound {
        @Test
        void saysEverythingThatIsMissingAtOnceBesideTheFields() {
            Answer answer = citizen.postMultipart("/filing/mediation", Map.of("formKey", "x"));
            assertThat(answer.status()).isEqualTo(422);
            Document page = answer.page();
            assertThat(page.title()).startsWith("错误：");
            assertThat(page.select(".summary li")).hasSizeGreaterThan(10);
            assertThat(page.select(".summary a").eachAttr("href"))
                    .contains("#field-title", "#field-whatHappened", "#field-applicantName");
            assertThat(page.select("#field-title-error").text()).contains("请填写");
        }

        @Test
        void keepsWhatWasTypedAndWhatWasUploaded() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            form.put("title", "");
            form.put("whatHappened", "一段写了很久的经过");
            Answer answer = citizen.postMultipart("/filing/mediation", form, photo("照片.jpg"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#field-whatHappened").text()).isEqualTo("一段写了很久的经过");
            assertThat(answer.page().text()).contains("照片.jpg");

            Map<String, Object> again = Citizen.drawn(answer.page());
            again.put("title", "补上的标题");
            again.put("claims", List.of("STOP", "DAMAGES"));
            Answer receipt = citizen.follow(citizen.postMultipart("/filing/mediation", again));
            assertThat(receipt.page().text()).contains("补上的标题", "照片.jpg");
        }

        @Test
        void refusesAFileOfAnUnknownKindByNameAndKeepsTheOthers() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            Answer answer = citizen.postMultipart(
                    "/filing/mediation", form, photo("好.png"), photo("坏.exe"), new Upload("空.pdf", new byte[0]));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#field-files-error").text()).contains("坏.exe");
            assertThat(answer.page().text()).contains("好.png");
        }

        @Test
        void asksForTheWholeRepresentativeOrNone() {
            Map<String, Object> form = Forms.sound(citizen, "complaint");
            form.put("representativeName", "李律师");
            Answer answer = citizen.postMultipart("/filing/complaint", form);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select(".summary a").eachAttr("href"))
                    .contains("#field-representativePhone", "#field-representativeKind");
        }

        @Test
        void growsByOneRespondentAndShrinksAgainWithoutJudging() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            form.put("title", "");
            form.put("change", "add");
            Answer more = citizen.postMultipart("/filing/mediation", form);
            assertThat(more.status()).isEqualTo(200);
            assertThat(more.page().select("[name=respondent-1-Name]")).hasSize(1);
            assertThat(more.page().select(".summary")).isEmpty();

            Map<String, Object> drawn = Citizen.drawn(more.page());
            drawn.put("change", "remove");
            Answer less = citizen.postMultipart("/filing/mediation", drawn);
            assertThat(less.page().select("[name=respondent-1-Name]")).isEmpty();
        }
    }

    @Nested
    class Sound {
        @Test
        void givesAReceiptWithNumberAndQueryCode() {
            Answer sent = citizen.postMultipart("/filing/mediation", Forms.sound(citizen, "mediation"));
            assertThat(sent.status()).isEqualTo(303);
            assertThat(sent.location()).matches("/matters/XNIP-\\d{8}-\\d{5}-\\d/receipt");
            Document receipt = citizen.follow(sent).page();
            assertThat(receipt.select(".query-code").text()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        }

        @Test
        void W01_filesOnceHoweverOftenTheFormIsSent() {
            Map<String, Object> form = Forms.sound(citizen, "report");
            Answer first = citizen.postMultipart("/filing/report", form);
            Answer second = citizen.postMultipart("/filing/report", form);
            assertThat(second.location()).isEqualTo(first.location());
        }

        @Test
        void W02_refusesTheSameFormWithOtherContentAndKeepsIt() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            Answer first = citizen.postMultipart("/filing/mediation", form);
            form.put("title", "另一件事");
            Answer second = citizen.postMultipart("/filing/mediation", form);
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.page().select(".summary").text())
                    .contains(first.location().split("/")[2]);
            assertThat(second.page().select("#field-title").attr("value")).isEqualTo("另一件事");
        }

        @Test
        void takesAReportWithoutAName() {
            Map<String, Object> form = Forms.sound(citizen, "report");
            form.put("applicantName", "");
            form.put("applicantPhone", "");
            Answer receipt = citizen.follow(citizen.postMultipart("/filing/report", form));
            assertThat(receipt.page().text()).contains("匿名举报人");
        }

        @Test
        void keepsAProtectedReporterOutOfEverythingButTheirReceipt() {
            People owner = People.aPerson();
            Map<String, Object> form = Forms.sound(owner.browser(), "report");
            form.put("applicantName", "孙举报");
            form.put("protect", "true");
            String number = Forms.file(owner.browser(), form, "report");
            String receipt = owner.text("/matters/" + number + "/receipt");
            assertThat(receipt).containsPattern("举报人 [A-Z]{4}").doesNotContain("孙举报");
            assertThat(owner.text("/account/matters")).doesNotContain(number);
            assertThat(owner.text("/matters/" + number)).doesNotContain("孙举报");
            assertThat(owner.get("/matters/" + number).page().select("form[action$=/claim]"))
                    .isEmpty();
            String code = owner.get("/matters/" + number + "/receipt")
                    .page()
                    .select(".query-code")
                    .text();
            Answer claimed = owner.browser().post("/account/matters/claim", Map.of("number", number, "code", code));
            assertThat(claimed.status()).isEqualTo(409);
            assertThat(claimed.page().text()).contains("不能放进账号");
            assertThat(owner.text("/account/matters")).doesNotContain(number);
        }

        @Test
        void keepsSeveralRespondents() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            form.put("respondents", "2");
            form.put("respondent-1-Kind", "PERSON");
            form.put("respondent-1-Name", "第二被申请人");
            Answer receipt = citizen.follow(citizen.postMultipart("/filing/mediation", form));
            assertThat(receipt.page().text()).contains("乙商店、第二被申请人");
        }
    }

    private static Upload photo(String name) {
        return Pictures.photo(name);
    }

    @Nested
    class TheSameAgain {
        private Answer sent(Citizen browser, Map<String, Object> form) {
            return browser.postMultipart("/filing/mediation", form);
        }

        private Map<String, Object> sound(Citizen browser) {
            Map<String, Object> form = Forms.sound(browser, "mediation");
            form.remove("newMatter");
            return form;
        }

        @Test
        void isAskedAboutWithTheEarlierMatterAndThenFiled() {
            String earlier = Forms.file(citizen, Forms.sound(citizen, "mediation"), "mediation");
            Map<String, Object> form = sound(citizen);
            form.put("respondent-0-Name", " 乙商店 ");
            Answer asked = sent(citizen, form);
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.page().select(".summary").text()).contains(earlier, "待受理");
            assertThat(asked.page().select("a[href=/matters/" + earlier + "]")).hasSize(1);
            assertThat(asked.page().select("#field-title").attr("value")).isEqualTo("乙商店销售仿冒商标的茶叶");

            Map<String, Object> again = Citizen.drawn(asked.page());
            again.put("claims", List.of("STOP", "DAMAGES"));
            assertThat(sent(citizen, again).status()).isEqualTo(422);
            again.put("newMatter", "true");
            Answer filed = sent(citizen, again);
            assertThat(filed.status()).isEqualTo(303);
            assertThat(filed.location()).doesNotContain(earlier);
        }

        @Test
        void isAskedAboutInTheAccountFromWhereverItWasFiled() {
            People owner = People.aPerson();
            String earlier = Forms.file(owner.browser(), Forms.sound(owner.browser(), "mediation"), "mediation");
            Citizen elsewhere = new Citizen();
            elsewhere.post("/account/sign-in", Map.of("email", owner.email(), "password", SignUp.PASSWORD));
            assertThat(sent(elsewhere, sound(elsewhere)).page().text()).contains(earlier);
        }

        @Test
        void Z02_tellsNobodyOfSomebodyElsesWhoTypesTheirData() {
            String earlier = Forms.file(citizen, Forms.sound(citizen, "mediation"), "mediation");
            Citizen opponent = new Citizen();
            Answer answer = sent(opponent, sound(opponent));
            assertThat(answer.status()).isEqualTo(303);
            assertThat(opponent.follow(answer).page().text()).doesNotContain(earlier);
        }

        @Test
        void isNotAskedAboutAnotherRespondent() {
            Forms.file(citizen, Forms.sound(citizen, "mediation"), "mediation");
            Map<String, Object> form = sound(citizen);
            form.put("respondent-0-Name", "另一家商店");
            assertThat(sent(citizen, form).status()).isEqualTo(303);
        }
    }
}
