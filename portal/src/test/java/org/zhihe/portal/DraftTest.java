package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

/** Filings that are begun and not sent. */
class DraftTest {
    private static final String TYPED = "写到一半的经过：乙商店";

    private final Citizen citizen = new Citizen();

    private static Map<String, Object> half(Citizen citizen) {
        Map<String, Object> form =
                Citizen.drawn(citizen.get("/filing/mediation").page());
        form.put("title", "写到一半的题目");
        form.put("whatHappened", TYPED);
        form.put("claims", List.of("STOP", "DAMAGES"));
        form.put("applicantPhone", "不是电话");
        return form;
    }

    private static Answer save(Citizen citizen, Map<String, ?> form, Upload... files) {
        return citizen.postMultipart("/drafts/save/mediation", form, files);
    }

    /** Where its own page is. */
    private String saved() {
        Answer answer = save(citizen, half(citizen));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    private static Document form(Citizen citizen, String draft) {
        return citizen.get("/filing/mediation?draft=" + draft.substring("/drafts/".length()))
                .page();
    }

    private static String link(Citizen citizen, String draft) {
        String whole = citizen.get(draft).page().select("#draft-link").attr("value");
        return URI.create(whole).getPath();
    }

    private static Upload photo(String name) {
        return Pictures.photo(name);
    }

    @Nested
    class Kept {
        @Test
        void W14_byAButtonAsItStandsAndSaysHowToComeBack() {
            Answer answer = save(citizen, half(citizen), photo("照片.jpg"));
            assertThat(answer.status()).isEqualTo(303);
            Document page = citizen.follow(answer).page();
            assertThat(page.text()).contains("草稿已保存", "写到一半的题目", "怎样回来", "还没有提交");
            Document again = form(citizen, answer.location().replaceAll("\\?.*", ""));
            assertThat(again.select("#field-whatHappened").text()).isEqualTo(TYPED);
            assertThat(again.select("#field-applicantPhone").val()).isEqualTo("不是电话");
            assertThat(again.select("input[name=claims][checked]").eachAttr("value"))
                    .containsExactly("STOP", "DAMAGES");
            assertThat(again.select(".held-name").text()).isEqualTo("照片.jpg");
            assertThat(again.select(".summary, .wrong")).isEmpty();
        }

        @Test
        void whenTheFormComesBackWithProblems() {
            Answer refused = citizen.postMultipart("/filing/mediation", half(citizen));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().select("[data-draft-status]").text()).contains("已保存");
            String draft = refused.page().select("[data-draft-how]").attr("href");
            assertThat(form(citizen, draft).select("#field-whatHappened").text())
                    .isEqualTo(TYPED);
        }

        @Test
        void withEveryRespondentThatWasAdded() {
            Map<String, Object> form = half(citizen);
            form.put("change", "add");
            Map<String, Object> two = Citizen.drawn(
                    citizen.postMultipart("/filing/mediation", form).page());
            two.put("respondent-1-Name", "丙商店");
            String draft = save(citizen, two).location().replaceAll("\\?.*", "");
            assertThat(form(citizen, draft).select("[name=respondent-1-Name]").val())
                    .isEqualTo("丙商店");
        }

        @Test
        void butNotWhatIsDeclaredWhenItIsSent() {
            Map<String, Object> form = half(citizen);
            form.put("truthful", "true");
            form.put("privacy", "true");
            String draft = save(citizen, form).location().replaceAll("\\?.*", "");
            assertThat(form(citizen, draft).select("input[type=checkbox][name~=truthful|privacy][checked]"))
                    .isEmpty();
        }

        @Test
        void aFileThatIsNotTakenIsToldAndTheRestKept() {
            Answer answer = save(citizen, half(citizen), photo("程序.exe"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select(".summary li")).hasSize(1);
            assertThat(answer.page().select("[data-draft-status]").text()).contains("已保存");
        }

        @Test
        void byAScriptThatIsToldTheVersion() throws Exception {
            Map<String, Object> form = half(citizen);
            Answer first = auto(form);
            assertThat(first.status()).isEqualTo(200);
            assertThat(first.header("content-type")).startsWith("application/json");
            assertThat(first.http().body()).contains("已保存", "/drafts/");
            assertThat(auto(form).status()).isEqualTo(200);
        }

        private Answer auto(Map<String, Object> form) {
            Map<String, Object> complete = new LinkedHashMap<>();
            complete.put("formToken", citizen.formToken());
            complete.putAll(form);
            StringBuilder body = new StringBuilder();
            complete.forEach((name, value) -> {
                List<?> all = value instanceof List<?> several ? several : List.of(value);
                all.forEach(one -> body.append(
                        "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + one + "\r\n"));
            });
            return citizen.send(citizen.request("/drafts/save/mediation")
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body + "--b--\r\n")));
        }

        @Test
        void onlyFromAFormOfOurs() {
            Map<String, Object> form = half(citizen);
            form.put("formToken", "A".repeat(43));
            assertThat(save(citizen, form).status()).isEqualTo(403);
            assertThat(citizen.get("/drafts").page().text()).contains("没有草稿");
        }
    }

    @Nested
    class Contradicted {
        @Test
        void W12_aStalePageSavesOnlyWhenItsReaderSaysSo() {
            String draft = saved();
            Map<String, Object> one = Citizen.drawn(form(citizen, draft));
            Map<String, Object> other = Citizen.drawn(form(citizen, draft));
            other.put("whatHappened", "另一台设备上写的");
            assertThat(save(citizen, other).status()).isEqualTo(303);
            one.put("whatHappened", "旧页面上写的");
            Answer stale = save(citizen, one);
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.page().select("#field-whatHappened").text()).isEqualTo("旧页面上写的");
            assertThat(stale.page().select("[data-draft-trouble]").text()).contains("请选择保留哪一份");
            String theirs = stale.page().select("[data-draft-theirs]").attr("href");
            assertThat(citizen.get(theirs).page().select("#field-whatHappened").text())
                    .isEqualTo("另一台设备上写的");

            assertThat(save(citizen, Citizen.drawn(stale.page())).status()).isEqualTo(303);
            assertThat(form(citizen, draft).select("#field-whatHappened").text())
                    .isEqualTo("旧页面上写的");
        }
    }

    @Nested
    class SentForGood {
        @Test
        void W01_W12_theDraftIsGoneAndTheSameFormShowsTheReceiptAgain() {
            Map<String, Object> form = Forms.sound(citizen, "mediation");
            String draft = save(citizen, form).location().replaceAll("\\?.*", "");
            Map<String, Object> whole = Citizen.drawn(form(citizen, draft));
            whole.put("truthful", "true");
            whole.put("privacy", "true");
            Answer filed = citizen.postMultipart("/filing/mediation", whole);
            assertThat(filed.location()).endsWith("/receipt");
            assertThat(citizen.postMultipart("/filing/mediation", whole).location())
                    .isEqualTo(filed.location());
            assertThat(citizen.get(draft).status()).isEqualTo(404);
            Answer back = citizen.get("/filing/mediation?draft=" + draft.substring("/drafts/".length()));
            assertThat(back.status()).isEqualTo(404);
            assertThat(back.page().text()).contains("可能已经提交");
            Answer stale = save(citizen, whole);
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.page().text()).contains("已经提交过");
        }
    }

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
