package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

class FilingQuestionsTest {
    private static final String MEDIATION = "/filing/mediation";

    private final Citizen citizen = new Citizen();

    private Map<String, Object> sound() {
        return Forms.sound(citizen, "mediation");
    }

    private Document redrawn(Map<String, Object> form, String change) {
        form.put("change", change);
        Answer answer = citizen.postMultipart(MEDIATION, form);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".summary")).isEmpty();
        return answer.page();
    }

    @Nested
    class TheAddressOfTheForm {
        @Test
        void choosesWhatTheGuideHasAsked() {
            Document page = citizen.get(MEDIATION + "?right=TRADEMARK&claims=STOP,DAMAGES&other=ARBITRATION_CLAUSE")
                    .page();
            assertThat(page.select("#field-ipType option[selected]").attr("value"))
                    .isEqualTo("TRADEMARK");
            assertThat(page.select("input[name=claims][checked]").eachAttr("value"))
                    .containsExactly("STOP", "DAMAGES");
            assertThat(page.select("input[name=otherProceeding][checked]").attr("value"))
                    .isEqualTo("ARBITRATION_CLAUSE");
            assertThat(page.select("[name=asked-USED_SIGN], [name=asked-LOSS_BASIS], [name=rightClasses]"))
                    .hasSize(3);
            assertThat(page.select(".tips").text()).contains("商标注册证", "带网址和日期的网页");
        }

        @Test
        void choosesNothingWhenItSaysSomethingElse() {
            Document page = citizen.get(MEDIATION + "?right=%3Cscript%3E&claims=,X&other=1")
                    .page();
            assertThat(page.select("#field-ipType option[selected]")).isEmpty();
            assertThat(page.select("input[name=claims][checked]")).isEmpty();
            assertThat(page.select("input[name=otherProceeding][checked]").attr("value"))
                    .isEqualTo("NONE");
        }

        @Test
        void asksAWitnessForNoProofOfARight() {
            Document page =
                    citizen.get("/filing/report?right=TRADEMARK&claims=PUNISH").page();
            assertThat(page.select("[name=files-right], [name=asked-RIGHT_HOLDER]"))
                    .isEmpty();
            assertThat(page.select("[name=files-act], [name=asked-CONSUMER_NUMBER]"))
                    .hasSize(2);
        }
    }

    @Nested
    class TheQuestions {
        @Test
        void followTheRightWhenTheyAreAskedForAnew() {
            Map<String, Object> form = sound();
            form.put("ipType", "INVENTION");
            form.put("title", "");
            Document page = redrawn(form, "questions");
            assertThat(page.select("[name=asked-PATENT_FEATURES], [name=asked-PATENT_FEE]"))
                    .hasSize(2);
            assertThat(page.select("[name=asked-USED_SIGN], [name=rightClasses]"))
                    .isEmpty();
        }

        @Test
        void thatMostLeaveOutAreFoldedIntoSevenSteps() {
            Document page = citizen.get("/filing/complaint?right=TRADEMARK").page();
            assertThat(page.select("form > fieldset.group:not(.group-beside) > legend")
                            .eachText())
                    .containsExactly("涉及的权利", "发生了什么", "您的请求", "申请人", "被申请人 1", "材料", "确认");
            assertThat(page.select("form > details.group-folded:not([open]) fieldset")
                            .eachAttr("data-group"))
                    .containsExactly("asked-right", "asked-act", "identity", "representative");
        }

        @Test
        void thatAreFoldedAreOpenWhenSomethingInThemIsSaidOrWrong() {
            Map<String, Object> form = sound();
            form.put("representativeName", "赵律师");
            Document page = citizen.postMultipart(MEDIATION, form).page();
            assertThat(page.select(".summary a").eachAttr("href"))
                    .containsExactly("#field-representativePhone", "#field-representativeKind");
            assertThat(page.select("details.group-folded[open] #field-representativePhone"))
                    .hasSize(1);
            assertThat(page.select("details.group-folded[open] [data-group=identity]"))
                    .isEmpty();
        }

        @Test
        void mayAllBeLeftOut() {
            assertThat(citizen.postMultipart(MEDIATION, sound()).status()).isEqualTo(303);
        }

        @Test
        void areShownBackOnTheReceiptWithTheirAnswers() {
            Map<String, Object> form = sound();
            form.put("rightName", "香泉");
            form.put("rightClasses", "30、35");
            form.put("asked-USED_SIGN", "香泉王<script>");
            form.put("asked-SEEN_AT", "SHOP");
            form.put("asked-VALID_UNTIL", "2030-01-02");
            Answer sent = citizen.postMultipart(MEDIATION, form);
            assertThat(sent.status()).isEqualTo(303);
            Document receipt = citizen.follow(sent).page();
            assertThat(receipt.select(".facts").text())
                    .contains("商标，香泉，12345678，第30、35类", "香泉王<script>", "在哪里看到 实体店", "2030年1月2日");
            assertThat(receipt.select("script:not([src])")).isEmpty();
            assertThat(receipt.select(".checklist").text()).contains("商标注册证", "自己销量");
        }

        @Test
        void canBeReadAgainByWhoAnsweredThem() {
            Map<String, Object> form = sound();
            form.put("asked-HOW_FOUND", "老顾客告诉我们");
            String matter = citizen.postMultipart(MEDIATION, form).location().replace("/receipt", "");
            Document page = citizen.get(matter).page();
            String statement = page.select("main a[href$=/filing]").attr("href");
            assertThat(citizen.get(statement).page().select(".facts").text())
                    .contains("在乙商店买到仿冒本公司商标的茶叶。", "怎样发现的 老顾客告诉我们");
        }

        @Test
        void refuseAnInventedChoiceAndANonsenseClass() {
            Map<String, Object> form = sound();
            form.put("asked-SEEN_AT", "MOON");
            form.put("rightClasses", "46");
            Answer answer = citizen.postMultipart(MEDIATION, form);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select(".summary a").eachAttr("href"))
                    .containsExactly("#field-rightClasses", "#field-asked-SEEN_AT");
        }
    }

    @Nested
    class SeveralRights {
        @Test
        void areAddedAndTakenAwayLikeRespondents() {
            Map<String, Object> form = sound();
            form.put("asked-USED_SIGN", "香泉王");
            Document more = redrawn(form, "add-right");
            assertThat(more.select("[name=right-1-Type]")).hasSize(1);
            assertThat(more.select("[name=asked-USED_SIGN]").attr("value")).isEqualTo("香泉王");
            assertThat(more.select("[name=respondent-1-Name]")).isEmpty();

            Document less = redrawn(Citizen.drawn(more), "remove-right");
            assertThat(less.select("[name=right-1-Type]")).isEmpty();
        }

        @Test
        void areAllOnTheReceipt() {
            Map<String, Object> form = sound();
            form.put("rights", "2");
            form.put("right-1-Type", "COPYRIGHT");
            form.put("right-1-Name", "青砖包装图");
            form.put("asked-WORK_AUTHOR", "王设计");
            Document receipt =
                    citizen.follow(citizen.postMultipart(MEDIATION, form)).page();
            assertThat(receipt.select(".facts").text()).contains("涉及的权利 1 商标，12345678", "涉及的权利 2 著作权，青砖包装图", "王设计");
        }
    }

    @Nested
    class TheNumber {
        private Answer numbered(Map<String, Object> form, String type, String number) {
            form.put("ipType", type);
            form.put("rightNumber", number);
            return citizen.postMultipart(MEDIATION, form);
        }

        @Test
        void ofAnotherShapeIsRefusedWithAnExample() {
            Answer answer = numbered(sound(), "INVENTION", "CN112345678B");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#field-rightNumber-error").text()).contains("ZL201710601862.3");
            assertThat(numbered(Citizen.drawn(answer.page()), "INVENTION", "CN112345678B")
                            .status())
                    .isEqualTo(422);
        }

        @Test
        void withAWrongCheckDigitIsAskedAboutOnceAndThenTaken() {
            Answer asked = numbered(sound(), "INVENTION", "ZL201710601862.4");
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.page().select("#field-rightNumber-error").text()).contains("对不上");

            Map<String, Object> again = Citizen.drawn(asked.page());
            again.put("claims", List.of("STOP"));
            Map<String, Object> other = Citizen.drawn(asked.page());
            other.put("claims", List.of("STOP"));
            assertThat(numbered(other, "INVENTION", "ZL201710601862.5").status())
                    .isEqualTo(422);
            assertThat(numbered(again, "INVENTION", "zl 201710601862.4").status())
                    .isEqualTo(303);
        }

        @Test
        void isKeptInOneSpelling() {
            Answer sent = numbered(sound(), "TRADEMARK", "第１２３４５６７８号");
            assertThat(citizen.follow(sent).page().text()).contains("商标，12345678");
        }
    }
}
