package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhihe.casework.guide.OtherTopic;
import org.zhihe.portal.Citizen.Answer;

class GuideTest {
    private static final String COUNTERFEIT = "/guide?happened=COUNTERFEIT&right=TRADEMARK";
    private static final String MORE = "&otherSide=KNOWN&place=HERE&other=NONE";

    private final Citizen citizen = new Citizen();

    private Document page(String address) {
        Answer answer = citizen.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.page();
    }

    /** What a browser asks for when this form is sent with these answers. */
    private static String sent(Document page, String... answers) {
        StringBuilder query = new StringBuilder();
        for (Element kept : page.select("form.guide-step input[type=hidden]")) {
            query.append('&').append(kept.attr("name")).append('=').append(kept.attr("value"));
        }
        List.of(answers).forEach(answer -> query.append('&').append(answer));
        return "/guide?" + query.substring(1);
    }

    @Nested
    class Questions {
        @Test
        void comeOneAfterTheOtherAndEndInARecommendation() {
            Document first = page("/guide");
            assertThat(first.select("form[method=get][action=/guide] input[name=happened]"))
                    .hasSize(10);
            Document second = page(sent(first, "happened=COUNTERFEIT"));
            assertThat(second.select("input[name=right]").eachAttr("value"))
                    .containsExactly("TRADEMARK", "GEOGRAPHICAL_INDICATION", "UNFAIR_COMPETITION", "UNKNOWN");
            Document third = page(sent(second, "right=TRADEMARK"));
            Document fourth = page(sent(third, "wish=STOP", "wish=PUNISH"));
            Document result = page(sent(fourth, "otherSide=KNOWN", "place=HERE", "other=NONE"));
            assertThat(result.select("h1").text()).isEqualTo("建议您：投诉，请主管部门查处");
            assertThat(result.select(".facts").text()).contains("咸宁市市场监督管理局", "15个工作日内决定是否立案", "免费");
            assertThat(result.select(".reason, .reasons li")).hasSizeGreaterThan(1);
            assertThat(result.select(".alternative").eachText()).containsExactly("申请调解", "举报违法行为", "直接向法院起诉", "请求维权援助");
            assertThat(result.select(".checklist").text()).contains("商标注册证", "带网址和日期的网页");
        }

        @Test
        void endWithTheAdviceFirstAndFoldWhatFewNeed() {
            Document result = page(COUNTERFEIT + "&wish=STOP&wish=PUNISH" + MORE);
            String whole = result.select(".guide-result").text();
            Document shown = result.clone();
            shown.select("details > :not(summary)").remove();
            assertThat(shown.select(".guide-result").text())
                    .contains("谁来办", "一般多久", "费用", "商标注册证", "直接向法院起诉", "按诉讼费标准")
                    .doesNotContain("起诉材料由您直接交给法院")
                    .hasSizeLessThan(whole.length() / 2);
            assertThat(whole).contains("电话", "依据", "起诉材料由您直接交给法院");
        }

        @Test
        void canBeAnsweredAnewEachAtItsOwnAddress() {
            Document result = page(COUNTERFEIT + "&wish=DAMAGES" + MORE);
            assertThat(result.select(".answers a").eachAttr("href"))
                    .containsExactly(
                            "/guide", "/guide?happened=COUNTERFEIT", COUNTERFEIT, COUNTERFEIT + "&wish=DAMAGES");
        }

        @Test
        void areRefusedBesideTheFieldWhenLeftOutOrInvented() {
            Answer left = citizen.get("/guide?step=happened");
            assertThat(left.status()).isEqualTo(422);
            assertThat(left.page().select(".wrong").text()).contains("请选择");
            assertThat(citizen.get(COUNTERFEIT + "&step=wish").status()).isEqualTo(422);
            assertThat(citizen.get("/guide?happened=NOTHING").status()).isEqualTo(422);
            assertThat(citizen.get("/guide?happened=COUNTERFEIT&right=INVENTION")
                            .status())
                    .isEqualTo(422);
        }

        @Test
        void neverShowWhatSomebodyPutIntoTheAddress() {
            Answer answer = citizen.get("/guide?happened=COUNTERFEIT&right=%3Cscript%3E&name=zhangsan");
            assertThat(answer.http().body()).doesNotContain("zhangsan", "&lt;script");
        }

        @Test
        void needNoCookieNorToken() {
            Document first = page("/guide");
            assertThat(first.select("form.guide-step [name]").eachAttr("name")).containsOnly("happened", "step");
        }
    }

    @Nested
    class TheWay {
        @Test
        void opensTheFormWithWhatWasChosen() {
            Document result = page(COUNTERFEIT + "&wish=DAMAGES&wish=STOP" + MORE);
            String start = result.select(".guide-start a").attr("href");
            assertThat(start).isEqualTo("/filing/mediation?right=TRADEMARK&claims=STOP,DAMAGES");
        }

        @Test
        void toASuitOrToWhoeverHasItAlreadyIsToldAndNotFiledHere() {
            Document result = page(COUNTERFEIT + "&wish=STOP&otherSide=KNOWN&place=HERE&other=IN_COURT");
            assertThat(result.select(".guide-start")).isEmpty();
            assertThat(result.select(".reason, .reasons").text()).contains("由法院委托我们调解");
        }

        @Test
        void ofAConsumerLeadsTo12315AndToAReportBesides() {
            Document office = page("/guide?happened=BOUGHT_FAKE");
            assertThat(office.select("h1").text()).contains("12315");
            assertThat(office.text()).contains("第三条", "七个工作日", "小票");
            assertThat(office.select("a.main").attr("href")).isEqualTo("/filing/report?claims=PUNISH");
        }

        @ParameterizedTest
        @EnumSource(OtherTopic.class)
        void ofWhatIsNotOursLeadsToItsOffice(OtherTopic topic) {
            Document office = page("/guide?happened=SOMETHING_ELSE&topic=" + topic);
            assertThat(office.select("a.phone").text()).isNotBlank();
        }
    }

    @Test
    void isOfferedOnTheFrontPageAndWhereAWayIsChosen() {
        assertThat(page("/").select("main a[href=/guide]").text()).isEqualTo("不知道选哪个？三个问题帮您找到办法");
        assertThat(page("/filing").select("main a[href=/guide]")).hasSize(1);
    }
}
