package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that hold for every template, whoever writes it. */
class TemplatesTest {

    private static final Pattern WORDS = Pattern.compile("words\\(\"([^\"]+)\"\\s*[,)]");
    private static final Pattern FORM = Pattern.compile("<form\\b(.*?)>\\s*(.*?)</form>", Pattern.DOTALL);
    private static final Pattern STRAY = Pattern.compile("[\\p{IsHan}]");

    private final Messages messages = Messages.chinese();

    @Test
    void allParse() throws Exception {
        Renderer renderer = new Renderer(messages);
        for (Path template : templates()) {
            renderer.freemarker()
                    .getTemplate(root().relativize(template).toString().replace('\\', '/'));
        }
        assertThat(templates()).hasSizeGreaterThan(30);
    }

    @Test
    void useOnlyWordsThatExist() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Path template : templates()) {
            Matcher used = WORDS.matcher(Files.readString(template));
            while (used.find()) {
                if (!messages.has(used.group(1))) {
                    missing.add(template.getFileName() + ": " + used.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void holdNoWordsThemselves() throws Exception {
        for (Path template : templates()) {
            String shown = Files.readString(template).replaceAll("(?s)<#--.*?-->", "");
            assertThat(STRAY.matcher(shown).find()).as(template.toString()).isFalse();
        }
    }

    @Test
    void neverSwitchOffEscapingNorCarryStylesOrScripts() throws Exception {
        for (Path template : templates()) {
            String text = Files.readString(template).replaceAll("(?s)<#--.*?-->", "");
            assertThat(text)
                    .as(template.toString())
                    .doesNotContain("no_esc", "noautoesc", "<#outputformat", "?new", "<style", "javascript:")
                    .doesNotContainPattern("\\sstyle\\s*=")
                    .doesNotContainPattern("\\son[a-z]+\\s*=")
                    .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
        }
    }

    /** Also those that no sample shows. */
    @Test
    void drawTheTokenInEveryFormThatChangesSomething() throws Exception {
        int forms = 0;
        for (Path template : templates()) {
            Matcher form = FORM.matcher(Files.readString(template));
            while (form.find()) {
                boolean changes = !form.group(1).contains("method=\"get\"");
                forms += changes ? 1 : 0;
                assertThat(form.group(2).contains("<@token.field/>"))
                        .as(template.toString())
                        .isEqualTo(changes);
            }
        }
        assertThat(forms).isGreaterThanOrEqualTo(3);
    }

    @Test
    void arePlainTextOnlyForMails() throws Exception {
        assertThat(templates())
                .filteredOn(template -> template.toString().endsWith(".ftl"))
                .allSatisfy(template -> assertThat(root().relativize(template).toString())
                        .matches("(mail[/\\\\].*|layout[/\\\\]mail\\.ftl)"));
    }

    @Test
    void linkEveryStyleAndScriptWithItsVersion() throws Exception {
        Path assets = Path.of(TemplatesTest.class.getResource("/assets").toURI());
        try (Stream<Path> files = Files.walk(assets)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> assets.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(AssetVersion.FILES);
        }
        assertThat(AssetVersion.CURRENT).matches("[0-9a-f]{12}");
    }

    private static Path root() throws URISyntaxException {
        return Path.of(TemplatesTest.class.getResource("/views").toURI());
    }

    private static List<Path> templates() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
