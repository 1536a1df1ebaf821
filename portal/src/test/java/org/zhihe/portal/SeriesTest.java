package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.zhihe.portal.Citizen.Answer;

/** One form against several who act each alone. */
class SeriesTest {
    private static final String COMPLAINT = "/filing/complaint";

    private final Citizen citizen = new Citizen();

    private Map<String, Object> against(String... names) {
        Map<String, Object> form = Forms.sound(citizen, "complaint");
        form.put("respondents", String.valueOf(names.length));
        for (int i = 0; i < names.length; i++) {
            form.put("respondent-" + i + "-Kind", "COMPANY");
            form.put("respondent-" + i + "-Name", names[i]);
        }
        return form;
    }

    private Document receipt(Map<String, Object> form) {
        Answer sent = citizen.postMultipart(COMPLAINT, form);
        assertThat(sent.status()).isEqualTo(303);
        return citizen.follow(sent).page();
    }

    @Test
    void isAskedForOnlyWhenThereIsMoreThanOne() {
        assertThat(citizen.get(COMPLAINT).page().select("[name=respondentsAct]"))
                .isEmpty();
        Map<String, Object> form = against("甲店");
        form.put("change", "add");
        Document more = citizen.postMultipart(COMPLAINT, form).page();
        assertThat(more.select("[name=respondentsAct]").eachAttr("value")).containsExactly("TOGETHER", "SEVERALLY");
    }

    @Test
    void isReceiptedWithEveryNumberAndCode() {
        Map<String, Object> form = against("甲店", "乙店", "丙店", "丁店", "戊店");
        form.put("respondentsAct", "SEVERALLY");
        Document receipt = receipt(form);
        List<Element> series = receipt.select(".series > li");
        assertThat(series).hasSize(5);
        assertThat(receipt.select(".series > li > p").eachText()).containsExactly("甲店", "乙店", "丙店", "丁店", "戊店");
        for (Element one : series) {
            String number = one.select("a").text();
            String code = one.select("dd").last().text();
            Document matter = citizen.get("/matters/" + number).page();
            assertThat(matter.text()).contains(number, one.select("p").text());
            Answer elsewhere = new Citizen().post("/track", Map.of("number", number, "code", code));
            assertThat(elsewhere.status()).isEqualTo(303);
        }
    }

    @Test
    void keepsTheRespondentsApart() {
        Map<String, Object> form = against("甲店", "乙店");
        form.put("respondentsAct", "SEVERALLY");
        Document receipt = receipt(form);
        String first = receipt.select(".series a").first().attr("href");
        assertThat(citizen.get(first).page().text()).contains("甲店").doesNotContain("乙店");
    }

    @Test
    void isAllInTheAccountOfWhoFiledItSignedIn() {
        People owner = People.aPerson();
        Map<String, Object> form = Forms.sound(owner.browser(), "complaint");
        form.put("respondents", "2");
        form.put("respondent-1-Kind", "COMPANY");
        form.put("respondent-1-Name", "丙商店");
        form.put("respondentsAct", "SEVERALLY");
        Answer sent = owner.browser().postMultipart(COMPLAINT, form);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(owner.text("/account/matters")).contains("仿冒商标的茶叶（乙商店）", "仿冒商标的茶叶（丙商店）");
        assertThat(owner.browser().follow(sent).page().select(".series > li")).hasSize(2);
    }

    @Test
    void isOneMatterForThoseWhoActTogether() {
        Map<String, Object> form = against("甲店", "乙店");
        form.put("respondentsAct", "TOGETHER");
        Document receipt = receipt(form);
        assertThat(receipt.select(".series")).isEmpty();
        assertThat(receipt.text()).contains("甲店、乙店");
    }

    @Test
    void sentTwiceLeadsToTheSameReceipt() {
        Map<String, Object> form = against("甲店", "乙店");
        form.put("respondentsAct", "SEVERALLY");
        List<String> once = receipt(form).select(".series a").eachText();
        assertThat(receipt(form).select(".series a").eachText()).isEqualTo(once);
    }
}
