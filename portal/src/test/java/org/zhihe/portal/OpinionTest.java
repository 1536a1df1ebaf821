package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.administrativemediation.AdministrativeMediationStatus;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;

/** A respondent is asked by an authority whether it takes part in a mediation. */
class OpinionTest {
    private final Citizen applicant = new Citizen();
    private final Citizen respondent = new Citizen();
    private final Centre centre = new Centre();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");
    private final Authority office = Authority.ipOffice();

    @BeforeEach
    void sent() {
        centre.accepts(number);
        long matterId = centre.applicant(number).matterId();
        office.mediates(matterId);
        Party party = respondentOf(matterId);
        office.sends(number, party);
        String code = Centre.the(QueryCodes.class).of(party);
        assertThat(respondent
                        .post("/track", Map.of("number", number, "code", code))
                        .status())
                .isEqualTo(303);
    }

    private static Party respondentOf(long matterId) {
        return Centre.the(Parties.class).ofMatter(matterId).stream()
                .filter(one -> one.side() == Side.RESPONDENT)
                .findFirst()
                .orElseThrow();
    }

    private String path() {
        return "/matters/" + number + "/opinion/" + office.opened(number).id();
    }

    private void opens() {
        assertThat(respondent.post(path() + "/opening", Map.of()).status()).isEqualTo(303);
    }

    private Document page(Citizen reader) {
        return reader.get("/matters/" + number).page();
    }

    private Citizen.Answer answers(String opinion, Citizen.Upload... files) {
        opens();
        Document form = respondent.get(path()).page();
        Map<String, Object> typed = new LinkedHashMap<>(Citizen.drawn(form));
        typed.put("opinion", opinion);
        typed.put("words", "<b>不认可</b>其权利");
        return respondent.postMultipart(path(), typed, files);
    }

    @Test
    void itIsToldThatOpeningTheRequestIsReceivingIt() {
        assertThat(page(respondent).select(".turn").text()).contains("打开即为收到", "您");
        assertThat(page(applicant).select(".turn").text()).contains("把调解请求送达被请求人");
        assertThat(office.opened(number).status()).isEqualTo(AdministrativeMediationStatus.REQUESTED);
    }

    @Test
    void lookingIsNotOpening() {
        URI there = URI.create(PortalServer.get().getURL() + path());
        respondent.send(HttpRequest.newBuilder(there).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        Document closed = respondent.get(path()).page();
        assertThat(closed.text()).contains("打开即为收到", "15日", "咸宁市知识产权局").doesNotContain("经过");
        assertThat(closed.select("main button.main").text()).isEqualTo("打开请求");
        assertThat(office.opened(number).status()).isEqualTo(AdministrativeMediationStatus.REQUESTED);
        opens();
        assertThat(office.opened(number).status()).isEqualTo(AdministrativeMediationStatus.ASKED);
        assertThat(respondent.get(path()).page().text()).contains("经过");
    }

    @Test
    void itReadsTheRequestAndItsLastDayAndBothSeeTheClock() {
        opens();
        String text = respondent.get(path()).page().text();
        assertThat(text).contains("经过", "具体请求", "咸宁市知识产权局", "答复的最后一日是");
        assertThat(office.opened(number).status()).isEqualTo(AdministrativeMediationStatus.ASKED);
        assertThat(page(respondent).select(".turn").text()).contains("答复是否参加行政调解", "15日内");
        assertThat(page(applicant).select(".turn").text()).contains("等待被请求人答复是否参加调解", "15日内");
    }

    @Test
    void whoAgreesIsToldWhatComesNextAndBothSeeIt() {
        Citizen.Answer answer = answers("AGREES");
        assertThat(respondent.follow(answer).page().text()).contains("同意参加行政调解", "5个工作日内立案");
        assertThat(page(applicant).text()).contains("被请求人同意参加调解", "立案并通知双方调解的时间和地点");
        assertThat(page(applicant).text()).doesNotContain("不认可");
        assertThat(page(respondent).select("a[href*=/opinion/]")).isEmpty();
        assertThat(respondent.get(path()).status()).isEqualTo(303);
    }

    @Test
    void whoDeclinesMayAgreeAfterAll() {
        assertThat(respondent.follow(answers("REFUSES")).page().text()).contains("您还可以改为同意");
        assertThat(office.opened(number).status()).isEqualTo(AdministrativeMediationStatus.REFUSED);
        assertThat(page(respondent).text()).contains("改为同意参加");
        answers("AGREES");
        assertThat(office.opened(number).status()).isEqualTo(AdministrativeMediationStatus.WILLING);
        assertThat(page(applicant).text()).contains("被请求人改为同意参加行政调解", "不同意参加调解");
    }

    @Test
    void whatGoesWithItIsReadByTheAuthorityAndItself() {
        Citizen.Upload file = new Citizen.Upload("意见书.txt", "不同意".getBytes(StandardCharsets.UTF_8));
        assertThat(answers("REFUSES", file).status()).isEqualTo(303);
        assertThat(page(respondent).text()).contains("意见书.txt");
        assertThat(page(applicant).text()).doesNotContain("意见书.txt");
    }

    @Test
    void withoutAnAnswerTheFormComesBackWithWhatWasTyped() {
        Citizen.Answer answer = answers("");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea[name=words]").val()).isEqualTo("<b>不认可</b>其权利");
        assertThat(office.opened(number).status()).isEqualTo(AdministrativeMediationStatus.ASKED);
    }

    @Test
    void toTheApplicantThePageIsNotThere() {
        assertThat(applicant.get(path()).status()).isEqualTo(404);
        assertThat(applicant.postMultipart(path(), Map.of("opinion", "AGREES")).status())
                .isEqualTo(404);
        assertThat(office.opened(number).status()).isEqualTo(AdministrativeMediationStatus.REQUESTED);
    }

    @Test
    void ofTwoThatAskEachIsAnswered() {
        long matterId = centre.applicant(number).matterId();
        Authority regulator = Authority.marketRegulator().mediates(matterId);
        regulator.sends(number, respondentOf(matterId));
        answers("AGREES");
        assertThat(page(respondent).select("a[href*=/opinion/]").text())
                .contains("咸宁市市场监督管理局")
                .doesNotContain("咸宁市知识产权局");
        String other =
                "/matters/" + number + "/opinion/" + regulator.opened(number).id();
        assertThat(respondent.get(other).page().text()).contains("咸宁市市场监督管理局", "打开即为收到");
        assertThat(respondent.post(other + "/opening", Map.of()).status()).isEqualTo(303);
        assertThat(regulator.opened(number).status()).isEqualTo(AdministrativeMediationStatus.ASKED);
        assertThat(office.opened(number).status()).isEqualTo(AdministrativeMediationStatus.WILLING);
    }

    @Test
    void twoAuthoritiesAreToldApart() {
        Authority.marketRegulator().mediates(centre.applicant(number).matterId());
        String clocks =
                page(applicant).select("section[aria-labelledby=clocks-title]").text();
        assertThat(page(applicant).select(".turn").text()).contains("咸宁市市场监督管理局");
        assertThat(clocks).contains("送达调解请求", "咸宁市知识产权局").doesNotContain("咸宁市市场监督管理局");
    }
}
