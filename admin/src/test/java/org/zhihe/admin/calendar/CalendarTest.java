package org.zhihe.admin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.Clocks;

/** Each test enters a year that no other does. */
class CalendarTest {
    private final Office office = Office.open();
    private final Browser administrator = office.signedIn(Role.ADMINISTRATOR);
    private final int thisYear =
            LocalDate.ofInstant(office.bean(Clocks.class).now(), Clocks.ZONE).getYear();

    private static String day(int year, String rest) {
        return year + "-" + rest;
    }

    private Browser.Answer whole(int year, String text) {
        return send(year, text, "", new byte[0]);
    }

    /** The token comes first, as on every page. */
    private Browser.Answer send(int year, String text, String file, byte[] content) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("formToken", administrator.formToken());
        form.put("text", text);
        return administrator.postParts("/calendar/" + year + "/preview", form, file, content);
    }

    private Browser.Answer apply(Browser.Answer preview, int year) {
        Document page = preview.page();
        return administrator.post(
                "/calendar/" + year,
                Map.of(
                        "text", page.select("input[name=text]").attr("value"),
                        "version", page.select("input[name=version]").attr("value")));
    }

    @Test
    void theListSaysWhichYearsAreNotKnown() {
        Document page = administrator.get("/calendar").page();
        assertThat(page.select("tr:contains(2026年)").text()).contains("已录入");
        assertThat(page.select("tr:contains(" + (thisYear + 1) + "年)").text()).contains("没有放假安排，按周末推算");
    }

    @Test
    void aYearIsPastedLookedAtAndEntered() {
        int year = thisYear + 2;
        String text = day(year, "10-01") + "~" + day(year, "10-05") + ",off,国庆节<b>";
        Browser.Answer preview = whole(year, text);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).contains("国庆节&lt;b&gt;").doesNotContain("国庆节<b>");
        assertThat(administrator.get("/calendar/" + year).text()).contains("还没有录入");

        Browser.Answer done = apply(preview, year);
        assertThat(done.status()).isEqualTo(303);
        Document page = administrator.get(done.header("location")).page();
        assertThat(page.select("[role=status]").text()).contains("日历已更新");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("共5天");
        assertThat(page.select("tbody input[name=remove]")).hasSize(5);

        Browser.Answer less =
                administrator.post("/calendar/" + year + "/preview", Map.of("remove", day(year, "10-05")));
        assertThat(less.page().select("#removed-title")).hasSize(1);
        assertThat(apply(less, year).status()).isEqualTo(303);

        Browser.Answer more = administrator.post(
                "/calendar/" + year + "/preview",
                Map.of("first", day(year, "12-30"), "last", day(year, "12-31"), "kind", "off", "name", "调整"));
        assertThat(more.page().select("#added-title + ul li")).hasSize(2);
        assertThat(apply(more, year).status()).isEqualTo(303);
        assertThat(administrator.get("/calendar/" + year).page().select("tbody input[name=remove]"))
                .hasSize(6);
        // Sent again, the page has been overtaken.
        assertThat(apply(less, year).status()).isEqualTo(409);
    }

    @Test
    void whatCannotBeReadIsToldByLineAndKept() {
        int year = thisYear + 3;
        Browser.Answer again = whole(year, day(year, "01-01") + ",off,元旦\n下周一,off,春节");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("第2行的日期看不懂", "下周一,off,春节");
        assertThat(again.page().select("textarea[name=text]").text()).contains("下周一");
        assertThat(administrator.get("/calendar/" + year).text()).contains("还没有录入");
    }

    @Test
    void aFileOfASpreadsheetIsReadInEitherEncoding() {
        int year = thisYear + 3;
        String line = day(year, "1/1").replace("-", "/") + ",休,元旦";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            Browser.Answer preview = send(year, "", "days.csv", line.getBytes(charset));
            assertThat(preview.status()).isEqualTo(200);
            assertThat(preview.page().select("#added-title + ul").text()).contains("放假（元旦）");
        }
    }

    @Test
    void aWorkingMondayNeedsNotBeEntered() {
        int year = thisYear + 3;
        Browser.Answer again = administrator.post(
                "/calendar/" + year + "/preview",
                Map.of(
                        "first",
                        LocalDate.of(year, 3, 8).with(DayOfWeek.MONDAY).toString(),
                        "kind",
                        "working",
                        "name",
                        "上班"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("本来就上班");
    }

    @Test
    void yearsOutOfReachDoNotExist() {
        assertThat(administrator.get("/calendar/1999").status()).isEqualTo(404);
        assertThat(administrator.get("/calendar/" + (thisYear + 9)).status()).isEqualTo(404);
    }
}
