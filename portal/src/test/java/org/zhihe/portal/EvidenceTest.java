package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.QueryCodes;
import org.zhihe.casework.party.Side;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

/** What parties hand in, what they see of each other's, and what anybody can verify. */
class EvidenceTest {
    private final Citizen applicant = new Citizen();
    private final String number = Forms.file(applicant, Forms.sound(applicant, "mediation"), "mediation");
    private final Citizen respondent = respondent(number);

    private static Citizen respondent(String number) {
        return respondent(number, 0);
    }

    private static Citizen respondent(String number, int which) {
        var beans = PortalServer.get().getApplicationContext();
        Parties parties = beans.getBean(Parties.class);
        Party party = parties.ofMatter(parties.admitted(number).get(0).matterId()).stream()
                .filter(one -> one.side() == Side.RESPONDENT)
                .skip(which)
                .findFirst()
                .orElseThrow();
        parties.invite(Objects.requireNonNull(party.id()), party.matterId(), Instant.now());
        Citizen citizen = new Citizen();
        citizen.post(
                "/track",
                Map.of("number", number, "code", beans.getBean(QueryCodes.class).of(party)));
        return citizen;
    }

    private Answer add(Citizen citizen, Map<String, String> more, Upload file) {
        return add(citizen, number, more, file);
    }

    private static Answer add(Citizen citizen, String number, Map<String, String> more, Upload file) {
        Map<String, Object> form = Forms.evidence(citizen, number);
        form.putAll(more);
        return citizen.postMultipart("/matters/" + number + "/evidence", form, file);
    }

    private static Upload text(String name) {
        return new Upload(name, UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Upload photo(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new Upload(name, bytes.toByteArray());
    }

    private Document matter(Citizen citizen) {
        return citizen.get("/matters/" + number).page();
    }

    private String href(Citizen citizen, String name) {
        return matter(citizen).select(".evidence a").stream()
                .filter(link -> link.text().equals(name))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class HandingIn {
        @Test
        void asksWhatItIsToShowWhereItComesFromAndWhoMaySeeIt() {
            Answer added = add(applicant, Map.of("note", "网店订单截图"), text("订单.txt"));
            Element list = applicant.follow(added).page().select(".evidence").first();
            assertThat(list.previousElementSibling().text()).startsWith("证明侵权或违法行为");
            assertThat(list.text()).contains("订单.txt", "来源：购买取得。网店订单截图", "交件一方可见", "指纹");
        }

        @Test
        void keepsFileAndAnswersWhenOneIsMissing() {
            Answer again = add(applicant, Map.of("purpose", "", "note", "很重要的说明"), text("订单.txt"));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.page().select(".held-name").text()).isEqualTo("订单.txt");
            assertThat(again.page().select("[name=note]").attr("value")).isEqualTo("很重要的说明");
            assertThat(matter(applicant).select(".evidence")).isEmpty();
            Map<String, Object> form = Citizen.drawn(again.page());
            form.put("purpose", "RIGHT");
            Answer done = applicant.postMultipart("/matters/" + number + "/evidence", form);
            assertThat(applicant.follow(done).page().select(".evidence").text()).contains("订单.txt", "很重要的说明");
        }

        @Test
        void saysWhyAFileIsNotTaken() {
            Answer again = add(applicant, Map.of(), text("程序.exe"));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.page().select("main").text())
                    .contains("“程序.exe”的类型不能上传")
                    .doesNotContain("请上传上传材料");
        }

        @Test
        void takesNoVisibilityThatIsNotOffered() {
            for (String forged : List.of("SEALED", "STAFF", "EVERYBODY")) {
                assertThat(add(applicant, Map.of("visibility", forged), text("a.txt"))
                                .status())
                        .isEqualTo(422);
            }
        }

        @Test
        void aRequestToSealKeepsItFromTheOtherSide() {
            add(applicant, Map.of("visibility", "BOTH_SIDES", "seal", "true"), text("配方.txt"));
            assertThat(matter(applicant).select(".evidence").text()).contains("配方.txt", "申请保密，待决定");
            assertThat(matter(respondent).text()).doesNotContain("配方.txt", "新的材料");
        }

        /** U14: there is no way to take back or replace what was filed. */
        @Test
        void U14_whatIsFiledStays() {
            add(applicant, Map.of(), text("a.txt"));
            String href = href(applicant, "a.txt");
            for (String method : List.of("DELETE", "PUT", "PATCH")) {
                Answer tried = applicant.send(applicant
                        .request(href)
                        .method(method, java.net.http.HttpRequest.BodyPublishers.noBody())
                        .header("Sec-Fetch-Site", "same-origin"));
                assertThat(tried.status()).as(method).isIn(403, 404, 405, 415);
            }
            assertThat(applicant.post(href, Map.of()).status()).isIn(404, 405);
            assertThat(applicant.get(href).status()).isEqualTo(200);
        }
    }

    @Nested
    class Seeing {
        @Test
        void theOtherSideSeesOnlyWhatIsForBoth() {
            add(applicant, Map.of(), text("自用.txt"));
            add(applicant, Map.of("visibility", "BOTH_SIDES"), text("共享.txt"));
            add(respondent, Map.of(), text("反驳.txt"));
            assertThat(matter(respondent).select(".evidence").text())
                    .contains("共享.txt", "反驳.txt")
                    .doesNotContain("自用.txt");
            assertThat(matter(applicant).text()).contains("自用.txt").doesNotContain("反驳.txt", "被申请人一方补充");
            assertThat(respondent.get(href(applicant, "共享.txt")).status()).isEqualTo(200);
            assertThat(respondent.get(href(applicant, "自用.txt")).status()).isEqualTo(404);
            assertThat(matter(respondent).text()).contains("有1份新的材料双方可以查看");
        }

        /** What one respondent answers with and offers is not for the others, unless it says so. */
        @Test
        void respondentsSeeOfEachOtherOnlyWhatOneOfThemShowsThem() throws IOException {
            Citizen against = new Citizen();
            Map<String, Object> form = Forms.sound(against, "mediation");
            form.put("respondents", "2");
            form.put("respondent-1-Kind", "COMPANY");
            form.put("respondent-1-Name", "丙商店");
            form.put("respondentsAct", "TOGETHER");
            String both = Forms.file(against, form, "mediation");
            Citizen shop = respondent(both, 0);
            Citizen otherShop = respondent(both, 1);
            add(shop, both, Map.of(), photo("进货单.png"));
            add(shop, both, Map.of("visibility", "OWN_SIDE"), text("共同答辩.txt"));
            Document own = shop.get("/matters/" + both).page();
            assertThat(own.select(".evidence").text()).contains("进货单.png", "仅交件人和工作人员", "共同答辩.txt");
            Document others = otherShop.get("/matters/" + both).page();
            assertThat(others.text()).contains("共同答辩.txt", "被申请人一方补充了1份材料").doesNotContain("进货单.png", "仅供工作人员");
            String href = own.select(".evidence a").stream()
                    .filter(link -> link.text().equals("进货单.png"))
                    .map(link -> link.attr("href"))
                    .findFirst()
                    .orElseThrow();
            for (String path : List.of(href, href + "/preview", href + "/passport")) {
                assertThat(shop.get(path).status()).as(path).isEqualTo(200);
                assertThat(otherShop.get(path).status()).as(path).isEqualTo(404);
                assertThat(against.get(path).status()).as(path).isEqualTo(404);
            }
        }

        /** U12: a link is no key; whoever follows it is asked each time. */
        @Test
        void U12_aForwardedLinkOpensNothing() throws IOException {
            add(applicant, Map.of("visibility", "BOTH_SIDES"), photo("门店.png"));
            String href = href(applicant, "门店.png");
            Citizen stranger = new Citizen();
            Forms.file(stranger, Forms.sound(stranger, "mediation"), "mediation");
            for (String path : List.of(href, href + "/preview", href + "/passport")) {
                assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
                Answer head = stranger.send(
                        stranger.request(path).method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()));
                assertThat(head.status()).as(path).isIn(404, 405);
                Answer range = stranger.send(stranger.request(path).header("Range", "bytes=0-3"));
                assertThat(range.status()).as(path).isEqualTo(404);
            }
        }

        @Test
        void aPictureIsShownAsOurOwnAndSavedAsItCame() throws IOException {
            Upload photo = photo("门店.png");
            add(applicant, Map.of(), photo);
            String src = matter(applicant).select(".evidence img").attr("src");
            Answer preview = applicant.get(src);
            assertThat(preview.header("content-type")).startsWith("image/jpeg");
            assertThat(preview.header("content-disposition")).startsWith("inline");
            assertThat(preview.header("content-security-policy")).contains("sandbox", "default-src 'none'");
            assertThat(preview.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(preview.header("cache-control")).contains("no-store");
            Answer file = applicant.get(href(applicant, "门店.png"));
            assertThat(file.header("content-disposition")).startsWith("attachment");
            assertThat(file.header("content-length")).isEqualTo(String.valueOf(photo.content().length));
        }

        @Test
        void whoHandedItInReadsWhatKindOfHandsHadIt() {
            add(applicant, Map.of("visibility", "BOTH_SIDES", "note", "网店订单"), text("共享.txt"));
            String passport = href(applicant, "共享.txt") + "/passport";
            respondent.get(href(applicant, "共享.txt"));
            Document page = applicant.get(passport).page();
            assertThat(page.select(".facts").text()).contains("购买取得", "网店订单", "双方可见", "SHA-256", "SM3");
            assertThat(page.select(".custody tbody tr").eachText())
                    .anyMatch(row -> row.contains("下载") && row.contains("当事人"))
                    .noneMatch(row -> row.contains("乙商店"));
            assertThat(respondent.get(passport).status()).isEqualTo(404);
        }
    }

    @Nested
    class Verifying {
        private String hashOf(String name) {
            Document page = applicant.get(href(applicant, name) + "/passport").page();
            return page.select(".facts div").stream()
                    .filter(fact -> fact.select("dt").text().equals("SHA-256"))
                    .map(fact -> fact.select("dd").text())
                    .findFirst()
                    .orElseThrow();
        }

        private Answer verify(String hash) {
            return new Citizen().post("/verify", Map.of("hash", hash));
        }

        @Test
        void tellsAnybodyWhetherAndWhenAndNothingElse() {
            add(applicant, Map.of("note", "网店订单"), text("合同.txt"));
            String body = verify(hashOf("合同.txt").toUpperCase(java.util.Locale.ROOT))
                    .page()
                    .select("main")
                    .text();
            assertThat(body).contains("收到过，没有变动", "第一次收到");
            assertThat(body).doesNotContain("合同.txt", "网店订单", number, "甲公司", "证明侵权");
        }

        @Test
        void doesNotKnowWhatWasNeverFiled() {
            assertThat(verify("0".repeat(64)).page().select("main").text()).contains("这里没有收到过");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "abc", "<script>alert(1)</script>", "' OR '1'='1"})
        void saysWhatAHashLooksLike(String typed) {
            Answer again = verify(typed);
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.page().select("[name=hash]").attr("value")).isEqualTo(typed);
            assertThat(again.http().body()).doesNotContain("<script>alert");
        }

        @Test
        void isLinkedFromEveryPageAndTheReceipt() {
            assertThat(new Citizen().get("/").page().select(".footing a[href=/verify]"))
                    .hasSize(1);
            add(applicant, Map.of(), text("a.txt"));
            assertThat(applicant.get("/matters/" + number + "/receipt").page().select("main a[href=/verify]"))
                    .hasSize(1);
        }
    }
}
