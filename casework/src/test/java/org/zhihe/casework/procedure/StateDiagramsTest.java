package org.zhihe.casework.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings in docs/states are made from the code, and this holds them to it. */
class StateDiagramsTest {
    private static final Path DRAWINGS = Path.of("..", "docs", "states");
    private static final Path SOURCES = Path.of("src", "main", "java");

    static Stream<Machine<?>> machines() {
        return Machine.all();
    }

    @ParameterizedTest
    @MethodSource("machines")
    <S extends Enum<S>> void theDrawingSaysWhatTheCodeSays(Machine<S> machine) throws IOException {
        Path drawing = DRAWINGS.resolve(machine.name() + ".md");
        String drawn = draw(machine);
        if (Boolean.getBoolean("zhihe.write-docs")) {
            Files.createDirectories(DRAWINGS);
            Files.writeString(drawing, drawn);
        }
        assertThat(drawing)
                .as(
                        "out of date; draw it anew with: mvn -pl casework test -Dtest=StateDiagramsTest -Dzhihe.write-docs=true")
                .hasContent(drawn);
    }

    @Test
    void thereIsNoDrawingWithoutAMachine() throws IOException {
        try (Stream<Path> files = Files.list(DRAWINGS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            machines().map(machine -> machine.name() + ".md").toList());
        }
    }

    private static <S extends Enum<S>> String draw(Machine<S> machine) throws IOException {
        Class<S> type = machine.moves().states();
        String source = Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        StringBuilder page = new StringBuilder("# " + machine.name().replace('-', ' ') + "\n\n");
        page.append(meaning(source, "public enum " + type.getSimpleName()))
                .append(" Drawn from `")
                .append(type.getSimpleName())
                .append(".MOVES`; not to be edited by hand.\n\n```mermaid\nstateDiagram-v2\n");
        lines(machine).forEach(line -> page.append("    ").append(line).append('\n'));
        page.append("```\n\n| State | Meaning |\n|---|---|\n");
        for (S state : machine.states()) {
            page.append("| `%s` | %s |\n".formatted(state, meaning(source, state.name() + "\\b[(,;]")));
        }
        return page.toString();
    }

    private static <S extends Enum<S>> List<String> lines(Machine<S> machine) {
        Stream<String> begin = Stream.of("[*] --> " + machine.first());
        Stream<String> moves = Arrays.stream(machine.states())
                .flatMap(from -> machine.moves().ends(from)
                        ? Stream.concat(
                                Stream.of(from + " --> [*]"),
                                machine.moves().afterReopening(from).stream()
                                        .map(to -> from + " --> " + to + ": reopened"))
                        : machine.moves().after(from).stream().map(to -> from + " --> " + to));
        return Stream.concat(begin, moves).toList();
    }

    /** The comment right before; a state nobody has explained fails the test. */
    private static String meaning(String source, String what) {
        Matcher comment = Pattern.compile("/\\*\\* ([^*]+?) \\*/\\s+" + what).matcher(source);
        assertThat(comment.find()).as("no one-line comment before %s", what).isTrue();
        return comment.group(1);
    }
}
