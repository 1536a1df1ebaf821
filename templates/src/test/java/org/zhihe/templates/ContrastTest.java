package org.zhihe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text on its ground, in the light and in the dark: 4.5 to 1, edges of fields 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "ink,paper,4.5", "ink,panel,4.5", "ink-soft,paper,4.5", "ink-soft,panel,4.5",
        "indigo,paper,4.5", "indigo,panel,4.5", "indigo,indigo-tint,4.5", "indigo-hover,indigo-tint,4.5",
        "ink,indigo-tint,4.5", "ink-soft,indigo-tint,4.5", "on-indigo,indigo,4.5", "on-indigo,indigo-hover,4.5",
        "cinnabar,paper,4.5", "cinnabar,panel,4.5", "bamboo,paper,4.5", "bamboo,panel,4.5",
        "ink,bamboo-tint,4.5", "amber,paper,4.5", "amber,panel,4.5", "amber,amber-tint,4.5",
        "ink,amber-tint,4.5", "amber,indigo-tint,4.5", "error,paper,4.5", "error,panel,4.5",
        "error,error-tint,4.5", "ink,error-tint,4.5", "edge,paper,3", "edge,panel,3"
    })
    void isEnough(String text, String ground, double least) throws IOException {
        String[] schemes = css().split("@media \\(prefers-contrast");
        String[] lightAndDark = schemes[0].split("@media \\(prefers-color-scheme: dark\\)");
        Map<String, String> light = tokens(lightAndDark[0]);
        Map<String, String> dark = new HashMap<>(light);
        dark.putAll(tokens(lightAndDark[1]));
        assertThat(ratio(light.get(text), light.get(ground))).as("light").isGreaterThanOrEqualTo(least);
        assertThat(ratio(dark.get(text), dark.get(ground))).as("dark").isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new HashMap<>();
        Matcher found = TOKEN.matcher(css);
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }

    private static double ratio(String first, String second) {
        double one = luminance(first);
        double other = luminance(second);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String css() throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/assets/css/zhihe.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
