package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** Filings that are begun and not sent: what is kept of them. */
class DraftTest extends BegunFiling {
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
}
