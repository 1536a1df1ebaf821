package org.zhihe.admin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhihe.admin.Browser;
import org.zhihe.admin.Office;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.IpType;

/** A paper from its draft to its withdrawal, as the desk that runs the case sees it and others do not. */
class OfficialPaperTest {
    private static final String TYPED = "<script>alert(1)</script>销售假冒商品三件";

    private final Office office = Office.open();
    private final String number = office.complaint(IpType.TRADEMARK, Claim.PUNISH);
    private final String matter = "/matters/" + number;
    private final String notice = matter + "/papers/new/penalty-notice";
    private final Browser officer = office.signedIn(Role.ENFORCEMENT_OFFICER);

    @BeforeEach
    void filed() {
        Browser intake = office.signedIn(Role.INTAKE_OFFICER);
        intake.take(number, "accept", Map.of());
        intake.take(number, "route", Map.of());
        officer.take(number, "file-case", Map.of("caseNumber", "案1号", "officers", "张三 李四"));
    }

    /** The form as it was drawn, with its paragraphs. */
    private static Map<String, Object> drawn(Browser.Answer page) {
        Map<String, Object> form = new LinkedHashMap<>(Browser.prefilled(page));
        for (Element area : page.page().select("form.sheet textarea")) {
            form.put(area.attr("name"), area.wholeText().strip());
        }
        return form;
    }

    private static Map<String, Object> filled(Browser.Answer page) {
        Map<String, Object> form = drawn(page);
        form.put("facts", TYPED);
        form.replaceAll((name, value) -> value.toString().replace("＿＿＿＿", "（写明）"));
        return form;
    }

    private Browser.Answer previewed() {
        return officer.post(notice, filled(officer.get(notice)));
    }

    private String issued() {
        Browser.Answer sent = officer.post(notice, drawn(previewed()));
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        return sent.location().replaceAll("\\?.*", "");
    }

    @Test
    void theMatterSaysWhichPapersCanBeIssuedNow() {
        assertThat(officer.get(matter).page().select("#papers .step-links a").eachText())
                .containsExactly("立案告知书", "行政处罚告知书");
        assertThat(office.signedIn(Role.INTAKE_OFFICER).get(matter).page().select("#papers .step-links a"))
                .isEmpty();
    }

    @Test
    void theDraftIsComposedAndItsRightsAreNotTyped() {
        Browser.Answer draft = officer.get(notice);
        assertThat(draft.page().select("textarea[name=opening]").text()).contains("案1号", "拟作出行政处罚");
        assertThat(draft.page().select("textarea[name=rights]")).isEmpty();
        assertThat(draft.text()).contains("有权要求听证");
        assertThat(draft.page().select("article.paper")).isEmpty();
    }

    @Test
    void everyBlankIsToldAtItsFieldAndWhatWasTypedIsKept() {
        Map<String, Object> form = drawn(officer.get(notice));
        form.put("facts", TYPED);
        form.put("decision", "拟作出的处罚：＿＿＿＿");
        Browser.Answer again = officer.post(notice, form);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".summary a").eachText())
                .containsExactly("“理由和依据”里还有空白（＿＿＿＿）没有填写，请补齐。", "“决定和要求”里还有空白（＿＿＿＿）没有填写，请补齐。");
        assertThat(again.page().select("textarea[name=facts]").text()).contains("销售假冒商品三件");
        assertThat(officer.get(matter).page().select("a[href*=/papers/official/]"))
                .isEmpty();
    }

    @Test
    void whatIsIssuedIsWhatWasPreviewed() {
        Browser.Answer preview = previewed();
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().select("article.paper").text()).contains("行政处罚告知书", "（签发时编号）", TYPED);
        Map<String, Object> changed = drawn(preview);
        changed.put("facts", "另一种说法");
        Browser.Answer again = officer.post(notice, changed);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("文字或者收件人有改动，请再看一遍");
        Browser.Answer sent = officer.post(notice, drawn(again));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(officer.get(sent.location()).page().select("article.paper").text())
                .contains("另一种说法")
                .doesNotContain("销售假冒商品三件");
    }

    @Test
    void whoClicksTwiceAtOnceIssuesOnceAndIsLedToThatPaperBothTimes() {
        Map<String, Object> form = drawn(previewed());
        officer.formToken();
        List<CompletableFuture<Browser.Answer>> clicks = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> officer.post(notice, form)))
                .limit(2)
                .toList();
        List<Browser.Answer> answers =
                clicks.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Browser.Answer::status).containsExactly(303, 303);
        assertThat(answers.get(0).location()).isEqualTo(answers.get(1).location());
        assertThat(officer.get(matter).page().select("#papers .papers a[href*=/papers/official/]"))
                .hasSize(1);
    }

    @Test
    void anIssuedPaperIsReadPrintedAndSaved() {
        String paper = issued();
        Browser.Answer page = officer.get(paper);
        assertThat(page.page().select("article.paper").text()).contains("咸市监案文〔2026〕", TYPED, "有权要求听证");
        assertThat(page.page().select(".paper-digest code").text()).hasSize(64);
        assertThat(page.page().select("script:not([src])")).isEmpty();
        assertThat(officer.get(matter)
                        .page()
                        .select("#papers .papers a[href=" + paper + "]")
                        .text())
                .isEqualTo("行政处罚告知书");
        if (office.bean(PdfPrinter.class).available()) {
            assertThat(officer.get(paper + "/pdf").header("content-type")).isEqualTo("application/pdf");
        }
    }

    @Test
    void howItWasHandedOverIsRecorded() {
        String paper = issued();
        Browser.Answer bare = officer.post(paper + "/delivery", Map.of("mode", "LEFT"));
        assertThat(bare.status()).isEqualTo(422);
        Browser.Answer early =
                officer.post(paper + "/delivery", Map.of("mode", "LEFT", "day", "2020-01-01", "note", "两名见证人"));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("送达日期不能早于签发日期");
        Browser.Answer sent =
                officer.post(paper + "/delivery", Map.of("mode", "LEFT", "day", office.today(), "note", "两名见证人"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(officer.get(sent.header("location")).text()).contains("送达情况已登记", "留置送达", "两名见证人", "没有在网上打开过");
    }

    @Test
    void aWrongOneIsWithdrawnAndStaysToBeRead() {
        String paper = issued();
        assertThat(officer.post(paper + "/withdrawal", Map.of("reason", " ")).status())
                .isEqualTo(422);
        assertThat(officer.post(paper + "/withdrawal", Map.of("reason", "案号写错")).status())
                .isEqualTo(303);
        Browser.Answer page = officer.get(paper);
        assertThat(page.text()).contains("案号写错", TYPED);
        assertThat(page.page().select("a[href$=/withdrawal], a[href$=/delivery]"))
                .isEmpty();
        assertThat(officer.post(paper + "/withdrawal", Map.of("reason", "再撤")).status())
                .isEqualTo(409);
        assertThat(officer.get(matter).page().select("#papers").text()).contains("行政处罚告知书（已撤回）");
    }

    @Test
    void othersNeitherDraftNorReadNorActAndTheCentreOnlyReads() {
        String paper = issued();
        for (Role role : new Role[] {Role.ADJUDICATOR, Role.COURT_CLERK, Role.MEDIATOR, Role.POLICE_LIAISON}) {
            Browser other = office.signedIn(role);
            Stream.of(notice, paper, paper + "/pdf", paper + "/delivery", paper + "/withdrawal")
                    .forEach(path -> assertThat(other.get(path).status())
                            .as(role + " " + path)
                            .isEqualTo(404));
        }
        Browser centre = office.signedIn(Role.INTAKE_OFFICER);
        assertThat(centre.get(paper).status()).isEqualTo(200);
        assertThat(centre.get(paper).page().select("a[href$=/withdrawal]")).isEmpty();
        assertThat(centre.get(notice).status()).isEqualTo(404);
        assertThat(centre.post(paper + "/withdrawal", Map.of("reason", "错")).status())
                .isEqualTo(404);
        assertThat(officer.get(paper.replace("/matters/" + number, "/matters/" + office.mediationRequest()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSecondClickLeadsToThePaperThatTheFirstHasIssued() {
        Map<String, Object> form = drawn(previewed());
        Browser.Answer first = officer.post(notice, form);
        Browser.Answer second = officer.post(notice, form);
        assertThat(second.status()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(officer.get(matter).page().select("#papers .papers a")).hasSize(1);
    }

    @Test
    void aKindWhoseTimeHasNotComeIsRefusedAndAnUnknownOneIsNotThere() {
        Browser.Answer early = officer.get(matter + "/papers/new/penalty-decision");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text()).contains("现在不能签发行政处罚决定书");
        assertThat(officer.get(matter + "/papers/new/no-such-paper").status()).isEqualTo(404);
    }
}
