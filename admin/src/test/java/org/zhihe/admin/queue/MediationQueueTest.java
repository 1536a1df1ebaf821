package org.zhihe.admin.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.party.Side;

/** What a mediator with many matters, and the head of the desk, find at a glance. */
class MediationQueueTest {
    private final Office office = Office.open();
    private final String login = "mediator_" + UUID.randomUUID().toString().substring(0, 8);
    private final String number = office.mediationRequest();
    private Browser mediator;
    private Browser secretary;
    private long mediatorId;

    @BeforeEach
    void appointed() {
        office.hire(login, Role.MEDIATOR);
        mediator = office.signedIn(login);
        secretary = office.signedIn(Role.COMMITTEE_SECRETARY);
        mediatorId = office.bean(StaffMembers.class)
                .findByLoginAndDisabledAtIsNull(login)
                .orElseThrow()
                .id();
        assertThat(mediator.get("/").page().select(".empty").text()).contains("还没有分给您的案件", "指定您为调解员后");
        Browser intake = office.signedIn(Role.INTAKE_OFFICER);
        intake.take(number, "accept", Map.of());
        intake.take(number, "route", Map.of());
        secretary.take(number, "appoint-mediator", Map.of("mediator", mediatorId));
    }

    private static List<String> numbers(Document page) {
        return page.select("tbody th").eachText();
    }

    private static String count(Document page, String tab) {
        return page.select("nav.tabs a[href*='tab=" + tab + "'] .tab-count")
                .first()
                .text();
    }

    @Test
    void beginsWithWhatWaitsForTheMediatorAndSaysForWhat() {
        Document page = mediator.get("/").page();
        assertThat(page.select("nav.tabs [aria-current]").text()).isEqualTo("等我处理 1");
        assertThat(page.select("tbody tr").text()).contains(number, "发出邀请", "邀请被申请人参加调解", "职员" + login);
        assertThat(page.select("tbody .tag-amber").text()).isEqualTo("发出邀请");
        assertThat(page.select("select#handler")).isEmpty();
    }

    @Test
    void whatWaitsForThePartiesGoesToTheirListUntilTheyAnswer() {
        long respondent = office.party(number, Side.RESPONDENT).id();
        mediator.take(number, "invite-respondent", Map.of("party", respondent));
        Document page = mediator.get("/").page();
        assertThat(numbers(page)).isEmpty();
        assertThat(page.select(".empty").text()).contains("现在没有要您处理的案件", "等当事人");
        assertThat(count(page, "desk")).isEqualTo("0");
        assertThat(count(page, "parties")).isEqualTo("1");
        Document waiting = mediator.get("/?tab=parties").page();
        assertThat(numbers(waiting)).containsExactly(number);
        assertThat(waiting.select("tbody .tag-amber")).isEmpty();

        mediator.take(number, "record-consent", Map.of("party", respondent, "answer", "REFUSED", "channel", "PHONE"));
        assertThat(mediator.get("/").page().select("tbody tr").text()).contains(number, "再次沟通");
    }

    @Test
    void eachListIsSearchedByItself() {
        assertThat(numbers(mediator.get("/?tab=desk&search=" + number).page())).containsExactly(number);
        assertThat(mediator.get("/?tab=overdue&search=" + number).text()).contains("没有找到");
        assertThat(numbers(mediator.get("/?tab=all&search=" + number).page())).containsExactly(number);
        assertThat(mediator.get("/?tab=overdue").text()).contains("没有逾期的案件");
    }

    @Test
    void theHeadOfTheDeskSeesAllOrThoseOfOneMediator() {
        Document all = secretary.get("/?tab=desk&search=" + number).page();
        assertThat(numbers(all)).containsExactly(number);
        assertThat(all.select("nav.tabs [aria-current]").text()).startsWith("等调委会处理");
        assertThat(all.select("select#handler option[value=" + mediatorId + "]").text())
                .isEqualTo("职员" + login + "（1）");
        Document one = secretary.get("/?tab=desk&handler=" + mediatorId).page();
        assertThat(numbers(one)).containsExactly(number);
        assertThat(count(one, "in-hand")).isEqualTo("1");
        assertThat(one.select("select#handler option[selected]").attr("value")).isEqualTo(String.valueOf(mediatorId));
        assertThat(one.select("nav.tabs a").eachAttr("href")).allMatch(href -> href.contains("handler=" + mediatorId));
        assertThat(numbers(secretary.get("/?tab=desk&handler=-1").page())).doesNotContain(number);
        assertThat(secretary.get("/?tab=desk&handler=x%27").status()).isEqualTo(200);
    }

    @Test
    void aMediatorDoesNotSeeTheListOfAnother() {
        Browser other = office.signedIn("second_mediator");
        assertThat(numbers(other.get("/?tab=all&handler=" + mediatorId).page())).doesNotContain(number);
    }
}
