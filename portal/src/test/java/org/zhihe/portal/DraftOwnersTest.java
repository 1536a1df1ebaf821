package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** Whose a filing is that is begun and not sent, and how it goes on elsewhere. */
class DraftOwnersTest extends BegunFiling {
    @Nested
    class Owned {
        @Test
        void byOneBrowserNobodyElseFindsIt() {
            String draft = saved();
            String id = draft.substring("/drafts/".length());
            Citizen other = new Citizen();
            People account = People.aPerson();
            for (Citizen stranger : List.of(other, account.browser())) {
                assertThat(stranger.get(draft).status()).isEqualTo(404);
                assertThat(stranger.get("/filing/mediation?draft=" + id).status())
                        .isEqualTo(404);
                assertThat(stranger.post(draft + "/discard", Map.of()).status()).isEqualTo(404);
                assertThat(stranger.post(draft + "/mail", Map.of("email", "a@b.invalid"))
                                .status())
                        .isEqualTo(404);
                assertThat(stranger.get("/drafts").page().text()).contains("没有草稿");
            }
            assertThat(citizen.get("/filing/complaint?draft=" + id).status()).isEqualTo(404);
        }

        @Test
        void L07_theHomePageOffersItWithoutAWordOfItAndForgetsItOnRequest() {
            String draft = saved();
            Document home = citizen.get("/").page();
            assertThat(home.select(".draft-offer").text()).contains("申请调解", "继续填写", "公用电脑");
            assertThat(home.text()).doesNotContain("写到一半");
            assertThat(citizen.get("/filing").page().select(".draft-offer")).hasSize(1);
            assertThat(citizen.post("/drafts/forget", Map.of()).status()).isEqualTo(303);
            assertThat(citizen.get("/").page().select(".draft-offer")).isEmpty();
            assertThat(citizen.get(draft).status()).isEqualTo(404);
            assertThat(citizen.cookie("zhihe-drafts")).isEmpty();
        }

        @Test
        void L07_leavingAMatterForgetsItToo() {
            String draft = saved();
            citizen.post("/leave", Map.of());
            assertThat(citizen.get(draft).status()).isEqualTo(404);
        }

        @Test
        void A17_W14_whatWasBegunBeforeSigningInIsInTheAccountOnEveryDeviceAndNotInTheBrowserAfterSigningOut() {
            People person = People.aPerson();
            Citizen first = person.browser();
            first.post("/account/sign-out", Map.of());
            String draft = save(first, half(first)).location().replaceAll("\\?.*", "");
            signIn(first, person);
            assertThat(first.get("/drafts").page().text()).contains("写到一半的题目");
            assertThat(person.data().http().body()).contains("写到一半的题目", TYPED);
            Citizen second = new Citizen();
            signIn(second, person);
            assertThat(form(second, draft).select("#field-whatHappened").text()).isEqualTo(TYPED);
            first.post("/account/sign-out", Map.of());
            assertThat(first.get(draft).status()).isEqualTo(404);
            assertThat(first.get("/").page().select(".draft-offer")).isEmpty();
        }

        private static void signIn(Citizen browser, People person) {
            Answer answer =
                    browser.post("/account/sign-in", Map.of("email", person.email(), "password", SignUp.PASSWORD));
            assertThat(answer.status()).isEqualTo(303);
        }

        @Test
        void discardedItIsGone() {
            String draft = saved();
            assertThat(citizen.post(draft + "/discard", Map.of()).status()).isEqualTo(422);
            Answer answer = citizen.post(draft + "/discard", Map.of("sure", "true"));
            assertThat(citizen.follow(answer).page().text()).contains("草稿已删除");
            assertThat(citizen.get(draft).status()).isEqualTo(404);
        }
    }

    @Nested
    class Linked {
        private final String draft = saved();
        private final String link = link(citizen, draft);

        @Test
        void W14_itGoesOnInAnotherBrowserAfterAButton() {
            Citizen phone = new Citizen();
            Answer arrived = phone.get(link);
            assertThat(arrived.status()).isEqualTo(303);
            assertThat(arrived.location()).isEqualTo("/resume");
            Document look = phone.follow(arrived).page();
            assertThat(look.text()).contains("有一份没有提交的申请", "申请调解").doesNotContain("写到一半");
            assertThat(citizen.get(draft).status()).isEqualTo(200);
            Answer taken = phone.post("/resume", Map.of());
            assertThat(taken.status()).isEqualTo(303);
            assertThat(phone.follow(taken).page().select("#field-whatHappened").text())
                    .isEqualTo(TYPED);
            assertThat(citizen.get(draft).status()).isEqualTo(404);
            assertThat(phone.get("/resume").status()).isEqualTo(404);
        }

        @Test
        void looksTheSameWhetherGuessedOrGone() {
            Citizen guesser = new Citizen();
            String last = link.endsWith("0") ? "1" : "0";
            for (String wrong :
                    List.of(link.substring(0, link.length() - 1) + last, "/resume/none", "/resume/17-abc")) {
                Answer arrived = guesser.get(wrong);
                assertThat(arrived.location()).isEqualTo("/resume");
                assertThat(guesser.follow(arrived).status()).isEqualTo(404);
            }
            assertThat(guesser.post("/resume", Map.of()).status()).isEqualTo(404);
        }

        @Test
        void isMailedOnRequestAndOftenEnough() {
            String email = SignUp.freshEmail();
            assertThat(citizen.post(draft + "/mail", Map.of("email", "不是邮箱")).status())
                    .isEqualTo(422);
            for (int i = 0; i < 3; i++) {
                Answer sent = citizen.post(draft + "/mail", Map.of("email", email));
                assertThat(citizen.follow(sent).page().text()).contains("邮件已发出");
            }
            Answer often = citizen.post(draft + "/mail", Map.of("email", email));
            assertThat(often.status()).isEqualTo(429);
            assertThat(often.page().text()).contains("一小时内已经发过几封");
        }
    }

    @Nested
    class AfterARestart {
        @Test
        void W14_itIsStillThereForTheSameBrowser() throws Exception {
            String draft = saved();
            String id = draft.substring("/drafts/".length());
            try (EmbeddedServer restarted = PortalServer.another(Map.of())) {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create(restarted.getURI() + "/filing/mediation?draft=" + id))
                        .header("Cookie", "zhihe-drafts=" + citizen.cookie("zhihe-drafts"))
                        .build();
                HttpResponse<String> answer =
                        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(Jsoup.parse(answer.body())
                                .select("#field-whatHappened")
                                .text())
                        .isEqualTo(TYPED);
            }
        }
    }
}
