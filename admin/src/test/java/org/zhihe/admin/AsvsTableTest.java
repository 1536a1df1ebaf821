package org.zhihe.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in docs/asvs.md answers the whole standard, and everything that it and docs/security.md name is there. */
class AsvsTableTest {
    private static final Path ROOT = Path.of("..");
    private static final Path TABLE = ROOT.resolve("docs/asvs.md");
    private static final Path WRITTEN_DOWN = ROOT.resolve("docs/security.md");
    /** What levels 1 and 2 of version 5.0.0 ask for. */
    private static final int REQUIREMENTS = 253;

    private static final int SECTIONS = 80;

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*)(?:\\.(\\w+))?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+\\.\\d+)\\.(\\d+)(?:–(\\d+))?");
    private static final Pattern COUNTS =
            Pattern.compile("(\\d+) requirements: (\\d+) met, (\\d+) not applicable, (\\d+) open");

    private record Row(String section, String numbers, String verdict, String where, String shown) {
        List<String> requirements() {
            List<String> all = new ArrayList<>();
            Matcher each = NUMBERS.matcher(numbers);
            while (each.find()) {
                int first = Integer.parseInt(each.group(2));
                int last = each.group(3) == null ? first : Integer.parseInt(each.group(3));
                String section = each.group(1);
                IntStream.rangeClosed(first, last).forEach(one -> all.add(section + "." + one));
            }
            return all;
        }
    }

    @Test
    void everyRequirementIsAnsweredOnce() throws IOException {
        List<String> answered =
                rows().stream().flatMap(row -> row.requirements().stream()).toList();
        assertThat(answered).hasSize(REQUIREMENTS).doesNotHaveDuplicates();
        assertThat(rows().stream().map(Row::section).distinct()).hasSize(SECTIONS);
        for (Row row : rows()) {
            assertThat(row.requirements()).as(row.section()).allMatch(one -> ("V" + one).startsWith(row.section()));
        }
    }

    @Test
    void theCountIsThatOfTheRows() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        rows().forEach(row -> counts.merge(row.verdict(), row.requirements().size(), Integer::sum));
        Matcher said = COUNTS.matcher(Files.readString(TABLE));
        assertThat(said.find()).isTrue();
        assertThat(counts.keySet()).containsExactlyInAnyOrder("met", "n.a.", "open");
        assertThat(List.of(said.group(1), said.group(2), said.group(3), said.group(4)))
                .containsExactly(
                        String.valueOf(REQUIREMENTS),
                        String.valueOf(counts.get("met")),
                        String.valueOf(counts.get("n.a.")),
                        String.valueOf(counts.get("open")));
    }

    @Test
    void everythingNamedExists() throws IOException {
        Map<String, String> sources = sources();
        assertThat(sources).hasSizeGreaterThan(400);
        for (Path page : List.of(TABLE, WRITTEN_DOWN)) {
            List<String> names = QUOTED.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertThat(names).hasSizeGreaterThan(30);
            assertThat(names.stream().filter(name -> !exists(name, sources)))
                    .as("named in %s, but not there", page)
                    .isEmpty();
        }
    }

    @Test
    void whatIsMetSaysWhereAndHowItIsShown() throws IOException {
        for (Row row : rows()) {
            assertThat(row.where()).as(row.numbers()).isNotBlank();
            if (row.verdict().equals("met")) {
                assertThat(row.shown()).as(row.numbers()).matches(shown -> shown.matches(".*`.+`.*|by hand: .+"));
            }
        }
    }

    private static boolean exists(String name, Map<String, String> sources) {
        Matcher type = CLASS.matcher(name);
        if (!type.matches()) {
            return Files.exists(ROOT.resolve(name));
        }
        String source = sources.get(type.group(1));
        String member = type.group(2);
        return source != null
                && (member == null
                        || Pattern.compile("\\b" + member + "\\b")
                                .matcher(source)
                                .find());
    }

    /** By simple name; where two classes share one, both texts. Other modules may be building beside their sources. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.map(one -> one.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(module)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .forEach(file -> sources.merge(
                                    file.getFileName().toString().replace(".java", ""), text(file), String::concat));
                }
            }
        }
        return sources;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the table: section, numbers, what it asks, verdict, where, test. */
    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("| V")) {
                String[] cells = line.split("\\|", -1);
                assertThat(cells).as(line).hasSize(8);
                rows.add(new Row(
                        cells[1].strip(), cells[2].strip(), cells[4].strip(), cells[5].strip(), cells[6].strip()));
            }
        }
        return rows;
    }
}
