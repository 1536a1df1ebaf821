package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.micronaut.core.annotation.Nullable;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhihe.templates.page.StationState;

public class RendererTest {

    public record Model(
            String text,
            LocalDate day,
            Instant at,
            BigDecimal yuan,
            StationState state,
            long number,
            @Nullable String none) {}

    private final Model model = new Model(
            "<b>&\"'",
            LocalDate.of(2026, 11, 21),
            Instant.parse("2026-11-21T01:30:00Z"),
            new BigDecimal("1234.5"),
            StationState.DONE,
            1234567,
            null);
    private final Renderer renderer = new Renderer(Messages.chinese());

    private String show(String source) throws Exception {
        StringWriter out = new StringWriter();
        new Template("t.ftlh", source, renderer.freemarker()).process(renderer.rootOf(model, Chrome.at("/")), out);
        return out.toString();
    }

    @Test
    void i02EscapesEverything() throws Exception {
        assertThat(show("${page.text}")).isEqualTo("&lt;b&gt;&amp;&quot;&#39;");
        assertThat(show("${words(\"layout.title.error\", page.text)}")).contains("&lt;b&gt;");
    }

    @Test
    void writesDatesMoneyAndNumbersAsPeopleReadThem() throws Exception {
        assertThat(show("${page.day} ${page.at} ${date(page.at)} ${machine(page.day)} ${machine(page.at)}"))
                .isEqualTo("2026年11月21日 2026年11月21日 09:30 2026年11月21日 2026-11-21 2026-11-21T09:30");
        assertThat(show("${shortDateTime(page.at)}")).isEqualTo("11月21日 09:30");
        assertThat(show("${amount(page.yuan)} ${page.number}")).isEqualTo("1,234.50元 1234567");
        assertThat(show("${word(page.state)}")).isEqualTo("已完成");
    }

    @Test
    void failsOnWhatIsMissing() {
        assertThatThrownBy(() -> show("${page.none}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> show("${page.mistyped}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> show("${words(\"no.such\")}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> renderer.render("portal/home", model, Chrome.at("/")))
                .isInstanceOf(RenderingFailed.class)
                .hasMessage("template portal/home failed");
    }

    @Test
    void printsNeitherEnumNamesNorRecordsBySlip() {
        assertThatThrownBy(() -> show("${page.state}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> show("${page}")).isInstanceOf(TemplateException.class);
    }

    @Test
    void i03MakesNoObjects() {
        assertThatThrownBy(() -> show("${\"freemarker.template.utility.Execute\"?new()(\"id\")}"))
                .isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> show("${page.text.getClass()}")).isInstanceOf(TemplateException.class);
    }

    @Test
    void writesMailsAsPlainText() throws Exception {
        assertThat(renderer.freemarker()
                        .getTemplate("layout/mail.ftl")
                        .getOutputFormat()
                        .getName())
                .isEqualTo("plainText");
        assertThat(renderer.freemarker()
                        .getTemplate("layout/mail.ftlh")
                        .getOutputFormat()
                        .getName())
                .isEqualTo("HTML");
    }

    @Test
    void knowsWhatExists() {
        assertThat(renderer.exists("portal/home")).isTrue();
        assertThat(renderer.exists("portal/nothing")).isFalse();
    }
}
