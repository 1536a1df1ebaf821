package org.zhihe.templates.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Renders every page; the files under {@code target/gallery} are for looking at. */
class GalleryTest {

    private static final String ATTACK = "<script>alert(1)</script>\"'`${7*7}";

    private final Gallery gallery = new Gallery();

    @Test
    void leavesPagesToLookAt() throws Exception {
        Path target = Path.of("target", "gallery");
        Files.createDirectories(target);
        copyAssets(target.resolve("assets"));
        write(target, gallery.pages("", false), "");
        write(target, gallery.pages("", true), "-large");
    }

    @Test
    void i01i02ShowsWhatPeopleTypeAsTextInEveryTemplate() {
        gallery.pages(ATTACK, false).forEach((name, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script:not([src])")).as(name).isEmpty();
            assertThat(html).as(name).doesNotContain("<script>alert");
            page.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> assertThat(attribute.getKey())
                            .as(name)
                            .doesNotStartWith("on")
                            .isNotEqualTo("style")));
        });
        assertThat(gallery.pages(ATTACK, false).get("admin/matter")).contains("${7*7}", "&lt;script&gt;alert(1)");
    }

    @Test
    void hasOneHeadingOneMainAndATitleOfItsOwn() {
        gallery.pages("", false).forEach((name, html) -> {
            Document page = Jsoup.parse(html);
            assertThat(page.select("h1")).as(name).hasSize(1);
            assertThat(page.select("main")).as(name).hasSize(1);
            assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
            assertThat(page.title()).as(name).isNotBlank();
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        });
    }

    @Test
    void labelsEveryFieldAndPointsAtExistingIds() {
        gallery.pages("", false).forEach((name, html) -> {
            Document page = Jsoup.parse(html);
            for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
                assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(name + field)
                        .hasSize(1);
            }
            for (Element pointing : page.select("[aria-describedby], [aria-labelledby]")) {
                String ids = pointing.attr("aria-describedby") + " " + pointing.attr("aria-labelledby");
                Stream.of(ids.trim().split("\\s+")).forEach(id -> assertThat(page.getElementById(id))
                        .as(name + " " + id)
                        .isNotNull());
            }
            assertThat(page.select("[id]").eachAttr("id")).as(name).doesNotHaveDuplicates();
            page.select(".summary a").forEach(link -> assertThat(
                            page.getElementById(link.attr("href").substring(1)))
                    .as(name + link)
                    .isNotNull());
        });
    }

    /** First, because the parts of a form with files are read in order. */
    @Test
    void everyFormThatChangesSomethingBeginsWithItsToken() {
        int forms = 0;
        for (Map.Entry<String, String> page : gallery.pages("", false).entrySet()) {
            for (Element form : Jsoup.parse(page.getValue()).select("form:not([method=get])")) {
                forms++;
                assertThat(form.attr("method")).as(page.getKey()).isEqualTo("post");
                Element first = form.select("[name]").first();
                assertThat(first).as(page.getKey()).isNotNull();
                assertThat(first.attr("name")).as(page.getKey()).isEqualTo("formToken");
                assertThat(first.attr("value")).isEqualTo("token of the page");
            }
        }
        assertThat(forms).isGreaterThan(40);
    }

    @Test
    void announcesErrorsInTheTitle() {
        Document page = Jsoup.parse(gallery.pages("", false).get("portal/filing/form#refused"));
        assertThat(page.title()).startsWith("错误：");
        assertThat(page.select(".summary[role=alert][tabindex=-1]")).hasSize(1);
        assertThat(page.select("[aria-invalid=true]")).isNotEmpty();
        assertThat(page.select("#field-happenedOn").attr("value")).isEqualTo("2026-02-30");
        assertThat(page.select("#field-amount").attr("value")).isEqualTo("-5");
        assertThat(page.select("form.sheet").attr("enctype")).isEqualTo("multipart/form-data");
    }

    @Test
    void foldsWhatMostLeaveOutAndKeepsItAGroupWithAName() {
        Document page = Jsoup.parse(gallery.pages("", false).get("portal/filing/form"));
        assertThat(page.select("details.group-folded:not([open]) > summary").text())
                .isEqualTo("有代理人的，填写代理人（选填）");
        assertThat(page.select("details.group-folded > fieldset > legend").text())
                .isEqualTo("代理人");
        assertThat(page.select("details.group-folded [required]")).isEmpty();
    }

    @Test
    void showsFewStepsAsButtonsAndManyAsALineEach() {
        Document page = Jsoup.parse(gallery.pages("", false).get("admin/matter"));
        assertThat(page.select(".desk-side .actions")).isEmpty();
        assertThat(page.select(".desk-side .step-links a")).hasSize(15);
        assertThat(page.select(".desk-side h3.step-group + .step-links")).hasSize(4);
        assertThat(page.select(".desk-side .step-notes:not([open]) dd")).hasSize(15);
        Element card = page.select(".procedure:has(.step-links)").first();
        assertThat(card).isNotNull();
        assertThat(card.select(".actions a")).hasSize(6);
        assertThat(card.select(".actions .main").text()).isEqualTo("登记对方答复");
        assertThat(card.select(".step-links a")).hasSize(3);
    }

    @Test
    void tellsAPartyWhatToDoFirstAndFoldsTheEarlierRecord() {
        Document page = Jsoup.parse(gallery.pages("", false).get("portal/tracking/matter"));
        assertThat(page.select(".tracking > *").eachAttr("class"))
                .containsExactly("tracking-first", "line", "tracking-past", "tracking-who");
        assertThat(page.select(".tracking-past section > .timeline > li")).hasSize(3);
        Element earlier = page.selectFirst(".tracking-past details.folded:not([open])");
        assertThat(earlier).isNotNull();
        assertThat(earlier.select("summary").text()).isEqualTo("更早的 6 条记录");
        assertThat(earlier.select("li")).hasSize(6);
    }

    @Test
    void foldsWhatAPartyOnlyLooksUpAndNothingThatItHasToDo() {
        Document page = Jsoup.parse(gallery.pages("", false).get("portal/tracking/matter"));
        assertThat(page.select("section[aria-labelledby=files-title] > details.folded > summary")
                        .eachText())
                .hasSize(2)
                .allMatch(title -> title.matches(".*提交的 \\d+"));
        assertThat(page.select("section[aria-labelledby=parties-title] > details.folded:not([open]) .party"))
                .isNotEmpty();
        assertThat(page.select(".turn details .actions, .turn details a, .folded .actions"))
                .isEmpty();
    }

    @Test
    void marksLargeTextOnTheRoot() {
        assertThat(Jsoup.parse(gallery.pages("", true).get("portal/home")).select("html.large-text"))
                .hasSize(1);
    }

    private static void write(Path target, Map<String, String> pages, String suffix) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            String file = page.getKey().replace('/', '-').replace('#', '-') + suffix + ".html";
            Files.writeString(target.resolve(file), page.getValue().replace("\"/assets/", "\"assets/"));
        }
    }

    private static void copyAssets(Path to) throws IOException, URISyntaxException {
        Path from = Path.of(GalleryTest.class.getResource("/assets").toURI());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
