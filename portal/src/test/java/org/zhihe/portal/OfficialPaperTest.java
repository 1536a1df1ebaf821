package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.enforcement.EnforcementCases;
import org.zhihe.casework.enforcement.EnforcementDesk;
import org.zhihe.casework.paper.FactWords;
import org.zhihe.casework.paper.OfficialPaperKind;
import org.zhihe.casework.paper.PaperDesk;
import org.zhihe.casework.paper.PaperPart;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.templates.Messages;

/** What an authority writes to a party, on that party's page and on nobody else's. */
class OfficialPaperTest {
    private final Citizen applicant = new Citizen();
    private final Citizen respondent = new Citizen();
    private final Centre centre = new Centre();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");
    private final Officer inspector = inspector();

    private static Officer inspector() {
        Body body = Centre.the(Bodies.class).findByCode("market-regulator").orElseThrow();
        return new Officer(PortalServer.officer(body.id()), "执法员", Role.ENFORCEMENT_OFFICER, body.id(), body.name());
    }

    @BeforeEach
    void filed() {
        centre.routes(number);
        Party other = Centre.the(Parties.class)
                .ofMatter(centre.applicant(number).matterId())
                .stream()
                .filter(party -> party.side() == Side.RESPONDENT)
                .findFirst()
                .orElseThrow();
        Centre.the(Parties.class).invite(other.id(), other.matterId(), Instant.now());
        String code = Centre.the(QueryCodes.class).of(other);
        respondent.post("/track", Map.of("number", number, "code", code));
        centre.reroutes(number, "trademark-enforcement", "对方仍在销售");
        int version = Centre.the(EnforcementCases.class)
                .findOnDesk(number, inspector.bodyId(), inspector.id())
                .orElseThrow()
                .version();
        Centre.the(EnforcementDesk.class).file(inspector, number, version, "案1号", "甲、乙", Set.of());
    }

    private static final class Worded implements FactWords {
        private final Messages messages = Messages.chinese();

        @Override
        public String show(Object value) {
            return messages.show(value);
        }

        @Override
        public String title(OfficialPaperKind kind) {
            return messages.of(kind);
        }

        @Override
        public String heading(PaperPart part) {
            return part == PaperPart.OPENING ? "" : messages.of(part);
        }
    }

    /** Returns its address. */
    private String issued(OfficialPaperKind kind) {
        PaperDesk desk = Centre.the(PaperDesk.class);
        FactWords words = new Worded();
        PaperDesk.Draft draft = desk.compose(inspector, number, kind, words);
        Map<PaperPart, String> written = new EnumMap<>(PaperPart.class);
        draft.parts().forEach((part, text) -> written.put(part, text.replace("＿＿＿＿", "（写明）")));
        PaperDesk.Issuing issuing = new PaperDesk.Issuing(
                UUID.randomUUID().toString(), draft.version(), draft.readers().keySet(), written);
        return "/matters/" + number + "/papers/" + desk.issue(inspector, number, kind, issuing, words);
    }

    private static String digest(Document page) {
        return page.select(".paper-digest code").text();
    }

    @Test
    void theAddresseeFindsItAndReadsItWithItsHashAndWhatComesNext() {
        String paper = issued(OfficialPaperKind.ENFORCEMENT_FILED);
        assertThat(applicant
                        .get("/matters/" + number)
                        .page()
                        .select(".papers a[href=" + paper + "]")
                        .text())
                .isEqualTo("立案告知书");
        Document page = applicant.get(paper).page();
        assertThat(page.select("h1").text()).isEqualTo("立案告知书");
        assertThat(page.select("article.paper").text()).contains("案1号", number, "咸宁市市场监督管理局");
        assertThat(page.select("main").text()).contains("接下来", "案件已经立案调查");
        assertThat(Tokens.hash(applicant.get(paper + "/text").http().body())).isEqualTo(digest(page));
    }

    @Test
    void everybodyElseIsToldThatThereIsNone() {
        String paper = issued(OfficialPaperKind.ENFORCEMENT_FILED);
        for (Citizen other : new Citizen[] {respondent, new Citizen()}) {
            assertThat(other.get(paper).status()).isEqualTo(404);
            assertThat(other.get(paper + "/text").status()).isEqualTo(404);
        }
        assertThat(respondent.get("/matters/" + number).page().select("main").text())
                .doesNotContain("立案告知书");
        Citizen elsewhere = new Citizen();
        String foreign = Forms.file(elsewhere, Forms.sound(elsewhere, "mediation"), "mediation");
        assertThat(elsewhere.get(paper.replace(number, foreign)).status()).isEqualTo(404);
    }

    @Test
    void whoeverIsReportedReadsItsOwnPaperAndNotWhoHasReported() {
        String name = centre.applicant(number).name();
        String paper = issued(OfficialPaperKind.PENALTY_NOTICE);
        assertThat(applicant.get(paper).status()).isEqualTo(404);
        assertThat(applicant.get("/matters/" + number).page().select("main").text())
                .doesNotContain("行政处罚告知书");
        Document page = respondent.get(paper).page();
        assertThat(page.select("article.paper").text())
                .contains("行政处罚告知书", "有权要求听证")
                .doesNotContain(name);
        assertThat(page.select("main").text()).contains("五个工作日内陈述、申辩");
    }

    @Test
    void whoeverHasTheHashLearnsWhetherItHolds() {
        String paper = issued(OfficialPaperKind.ENFORCEMENT_FILED);
        String hash = digest(applicant.get(paper).page());
        String known = verified(hash);
        assertThat(known).contains("是本服务签发的文书，没有变动").doesNotContain(number, "立案告知书");
        long id = Long.parseLong(paper.replaceAll(".*/", ""));
        Centre.the(PaperDesk.class).withdraw(inspector, number, id, "案号写错");
        assertThat(verified(hash)).contains("已经撤回").doesNotContain("案号写错");
        assertThat(applicant.get(paper).page().select("main").text())
                .contains("已于", "不再有效")
                .doesNotContain("案号写错");
        assertThat(applicant.get("/matters/" + number).page().select("main").text())
                .contains("立案告知书（已撤回）");
    }

    /** Whoever hands in the text of a withdrawn paper does not make it hold again. */
    @Test
    void aWithdrawnOneStaysWithdrawnThoughItsTextWasFiledAsEvidence() {
        String paper = issued(OfficialPaperKind.ENFORCEMENT_FILED);
        String hash = digest(applicant.get(paper).page());
        byte[] text = applicant.get(paper + "/text").http().body().getBytes(StandardCharsets.UTF_8);
        Citizen.Upload upload = new Citizen.Upload("文书.txt", text);
        Map<String, Object> form = Forms.evidence(applicant, number);
        form.put("note", "收到的文书");
        assertThat(applicant
                        .postMultipart("/matters/" + number + "/evidence", form, upload)
                        .status())
                .isEqualTo(303);
        assertThat(verified(hash)).contains("是本服务签发的文书，没有变动");
        long id = Long.parseLong(paper.replaceAll(".*/", ""));
        Centre.the(PaperDesk.class).withdraw(inspector, number, id, "案号写错");
        assertThat(verified(hash)).contains("已经撤回");
    }

    @Test
    void thatThereAreOtherPapersIsToldInNoLine() {
        issued(OfficialPaperKind.PENALTY_NOTICE);
        issued(OfficialPaperKind.ENFORCEMENT_FILED);
        assertThat(respondent.get("/matters/" + number).page().select("main").text())
                .contains("行政处罚告知书")
                .doesNotContain("签发了");
    }

    private static String verified(String hash) {
        return new Citizen()
                .post("/verify", Map.of("hash", hash))
                .page()
                .select("main")
                .text();
    }
}
