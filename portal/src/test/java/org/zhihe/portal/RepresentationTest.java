package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

/** Representatives and colleagues, through the pages. */
class RepresentationTest {
    private final Citizen client = new Citizen();
    private final String number = Forms.file(client, Forms.sound(client, "mediation"), "mediation");
    private final String matter = "/matters/" + number;
    private final People lawyer = People.aPerson();

    private Map<String, Object> form(String powers) {
        return Powers.form(client, number, powers, lawyer);
    }

    private Answer grant(Map<String, Object> form, Upload... files) {
        return Powers.grant(client, number, form, files);
    }

    private String accepted(String powers) {
        return matter + "/representatives/" + Powers.accepted(client, number, powers, lawyer) + "/end";
    }

    @Nested
    class Granting {
        @Test
        void asksTheRepresentativeByMailWhoSeesWhatIsAskedAndAccepts() {
            Answer granted = grant(form("SPECIAL"), Powers.PAPER);
            assertThat(client.follow(granted).page().text()).contains("王律师", "等待接受", "已给代理人发出邮件");
            assertThat(lawyer.get(matter + "/evidence").status()).isEqualTo(404);
            Answer arrived = lawyer.openMail();
            assertThat(arrived.location()).isEqualTo("/account/power");
            String offer = lawyer.text("/account/power");
            assertThat(offer).contains("甲公司（申请人）", number, "申请司法确认");
            assertThat(lawyer.get(matter + "/evidence").status()).isEqualTo(404);
            Answer accepted = lawyer.post("/account/power/accept");
            assertThat(lawyer.browser().follow(accepted).page().text()).contains("您已接受委托", number, "您代理申请人：甲公司（特别授权）");
            assertThat(lawyer.get(matter).page().text()).contains("您是申请人的代理人（特别授权）", "乙商店");
            assertThat(client.get(matter).page().text()).contains("王律师接受委托");
        }

        @Test
        void keepsWhatWasTypedWhenSomethingIsWrong() {
            Map<String, Object> form = form("ORDINARY");
            form.put("until", Powers.inYears(9));
            Answer tooLong = grant(form, Powers.PAPER);
            assertThat(tooLong.status()).isEqualTo(422);
            assertThat(tooLong.page().select("#field-until-error").text()).contains("3 年");
            assertThat(tooLong.page().select("#field-email").attr("value")).isEqualTo(lawyer.email());
            assertThat(tooLong.page().text()).contains("授权委托书.txt");
            form.put("until", Powers.inYears(1));
            Answer two = grant(form, Powers.PAPER);
            assertThat(two.status()).isEqualTo(422);
            assertThat(two.page().select(".summary").text()).contains("一个文件");
        }

        @Test
        void wantsTheConsentTickedAndThePaper() {
            Map<String, Object> form = form("ORDINARY");
            assertThat(client.get(matter + "/representatives/new").page().select("[name=reads][checked]"))
                    .isEmpty();
            form.remove("reads");
            assertThat(grant(form, Powers.PAPER).status()).isEqualTo(422);
            assertThat(grant(form("ORDINARY")).status()).isEqualTo(422);
            Map<String, Object> all = form("ORDINARY");
            all.put("powers", "FULL");
            assertThat(grant(all, Powers.PAPER).status()).isEqualTo(422);
        }

        @Test
        void L08_putsTheMailedTokenNowhereInAnAddressOfAPage() {
            grant(form("ORDINARY"), Powers.PAPER);
            String link = new Mailbox(lawyer.email()).newestLink();
            Answer arrived = lawyer.get(link);
            assertThat(arrived.location()).doesNotContain(link.substring("/link/".length()));
            assertThat(lawyer.get("/account/power").http().body()).doesNotContain(link.substring("/link/".length()));
        }
    }

    @Nested
    class TheOffer {
        @Test
        void tellsAStrangerNothingAndHowToGoOn() {
            grant(form("SPECIAL"), Powers.PAPER);
            Citizen stranger = new Citizen();
            stranger.get(new Mailbox(lawyer.email()).newestLink());
            Document page = stranger.get("/account/power").page();
            assertThat(page.select("main").text()).doesNotContain(number, "甲公司").contains("登录", "注册");
            assertThat(page.select("a[href=/account/sign-in?next=%2Faccount%2Fpower]"))
                    .hasSize(1);
            assertThat(stranger.post("/account/power/accept", Map.of()).status())
                    .isEqualTo(401);
        }

        @Test
        void isNotForAnotherAccount() {
            grant(form("SPECIAL"), Powers.PAPER);
            People stranger = People.aPerson();
            stranger.get(new Mailbox(lawyer.email()).newestLink());
            Answer looked = stranger.get("/account/power");
            assertThat(looked.status()).isEqualTo(409);
            assertThat(looked.page().text()).contains("另一个邮箱").doesNotContain(number, "甲公司");
            assertThat(stranger.post("/account/power/accept").status()).isEqualTo(409);
            assertThat(stranger.get(matter + "/evidence").status()).isEqualTo(404);
        }

        @Test
        void canBeDeclined() {
            grant(form("SPECIAL"), Powers.PAPER);
            lawyer.openMail();
            Answer declined = lawyer.post("/account/power/decline");
            assertThat(lawyer.browser().follow(declined).page().text()).contains("您没有接受委托");
            assertThat(client.get(matter + "/representatives").page().text()).contains("已结束", "代理人没有接受");
            assertThat(lawyer.get("/account/power").location()).isEqualTo("/account/link-expired");
        }
    }

    @Nested
    class Acting {
        @Test
        void withOrdinaryPowersSettlesNothingAndIsToldWhy() {
            accepted("ORDINARY");
            Document page = lawyer.get(matter).page();
            assertThat(page.text()).contains("您是一般授权的代理人");
            assertThat(page.select("a[href$=/withdrawal]")).isEmpty();
            assertThat(page.select("a[href$=/evidence]")).isNotEmpty();
            Answer refused = lawyer.browser().post(matter + "/withdrawal", Map.of("sure", "true"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.page().text()).contains("特别授权");
        }

        @Test
        void withSpecialPowersWithdraws() {
            accepted("SPECIAL");
            assertThat(lawyer.get(matter).page().select("a[href$=/withdrawal]")).isNotEmpty();
            lawyer.browser().post(matter + "/withdrawal", Map.of("sure", "true"));
            assertThat(client.get(matter).page().text()).contains("已撤回");
        }

        @Test
        void neverShowsTheQueryCodeToARepresentative() {
            accepted("SPECIAL");
            assertThat(lawyer.get(matter + "/receipt").status()).isEqualTo(404);
        }

        @Test
        void grantsNothingOn() {
            accepted("SPECIAL");
            assertThat(lawyer.get(matter + "/representatives").page().select("a[href$=/new]"))
                    .isEmpty();
            Map<String, Object> form = Powers.form(lawyer.browser(), number, "ORDINARY", lawyer);
            form.put("email", SignUp.freshEmail());
            Answer refused = lawyer.browser().postMultipart(matter + "/representatives/new", form, Powers.PAPER);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select(".summary").text()).contains("不能再委托");
        }
    }

    @Nested
    class Ending {
        @Test
        void Z13_byThePartyShutsTheMatterAtOnce() {
            String path = accepted("SPECIAL");
            assertThat(client.post(path, Map.of()).status()).isEqualTo(422);
            Answer ended = client.post(path, Map.of("sure", "true"));
            assertThat(client.follow(ended).page().text()).contains("委托已结束", "当事人收回");
            shut();
        }

        @Test
        void Z13_byTheRepresentativeShutsTheMatterAtOnce() {
            accepted("SPECIAL");
            String path = lawyer.get("/account/matters")
                    .page()
                    .select("a[href$=/end]")
                    .attr("href");
            assertThat(People.aPerson().get(path).status()).isEqualTo(404);
            assertThat(lawyer.get(path).page().text()).contains("辞去委托");
            lawyer.browser().post(path, Map.of("sure", "true"));
            shut();
        }

        @Test
        void Z02_isNotForAnother() {
            String path = accepted("SPECIAL");
            Citizen other = new Citizen();
            String others = "/matters/" + Forms.file(other, Forms.sound(other, "mediation"), "mediation");
            assertThat(other.post(path.replace(matter, others), Map.of("sure", "true"))
                            .status())
                    .isEqualTo(404);
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(lawyer.get(matter + "/evidence").status()).isEqualTo(200);
        }

        private void shut() {
            assertThat(lawyer.get(matter).location()).contains("/track?number=");
            for (String page : List.of("/evidence", "/withdrawal", "/consent", "/representatives")) {
                Answer answer = lawyer.get(matter + page);
                assertThat(answer.status()).as(page).isEqualTo(404);
                assertThat(answer.http().body()).as(page).doesNotContain("乙商店", "甲公司");
            }
            assertThat(lawyer.text("/account/matters")).doesNotContain(number);
        }
    }

    @Nested
    class ACompany {
        private final People company = People.aCompany();
        private final People colleague = People.aPerson();
        private final String shared =
                Forms.file(company.browser(), Forms.sound(company.browser(), "complaint"), "complaint");

        private void joined() {
            company.browser().post("/account/company", Map.of("email", colleague.email()));
            colleague.openMail();
            assertThat(colleague.text("/account/join")).contains("账号COMPANY");
            colleague.post("/account/join/accept");
        }

        private String button(People who, String ending) {
            return who.get("/account/company")
                    .page()
                    .select("form[action$=" + ending + "]")
                    .attr("action");
        }

        @Test
        void sharesItsMattersWithAColleagueUntilItLetsThemGo() {
            joined();
            assertThat(colleague.text("/account/matters")).contains(shared, "您所在的单位");
            assertThat(colleague.get("/matters/" + shared).page().text()).contains("您是申请人的单位成员");
            assertThat(colleague.get("/matters/" + shared + "/receipt").status())
                    .isEqualTo(404);
            assertThat(company.text("/account/company")).contains(colleague.email());
            company.post(button(company, "remove"));
            assertThat(colleague.get("/matters/" + shared + "/evidence").status())
                    .isEqualTo(404);
            assertThat(colleague.text("/account/matters")).doesNotContain(shared);
        }

        @Test
        void isLeftByAColleagueAtAnyTime() {
            joined();
            colleague.post(button(colleague, "leave"));
            assertThat(colleague.text("/account/company")).contains("您没有加入任何单位");
            assertThat(colleague.get("/matters/" + shared + "/evidence").status())
                    .isEqualTo(404);
        }

        @Test
        void Z02_isNobodyElsesToChange() {
            joined();
            String remove = button(company, "remove");
            assertThat(People.aCompany().post(remove).status()).isEqualTo(404);
            assertThat(lawyer.post(remove).status()).isEqualTo(404);
            assertThat(lawyer.post(button(colleague, "leave")).status()).isEqualTo(404);
            assertThat(lawyer.browser()
                            .post("/account/company", Map.of("email", "x@example.invalid"))
                            .status())
                    .isEqualTo(404);
            assertThat(colleague.get("/matters/" + shared + "/evidence").status())
                    .isEqualTo(200);
        }

        @Test
        void saysWhyAnAddressIsNotInvitedAgain() {
            joined();
            Answer again = company.browser().post("/account/company", Map.of("email", colleague.email()));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.page().select("#field-email-error").text()).contains("已经加入");
        }
    }
}
