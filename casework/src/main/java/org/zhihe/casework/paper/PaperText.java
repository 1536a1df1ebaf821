package org.zhihe.casework.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a paper says between its head and its date. Kept as text that anybody can read: a blank line between the
 * passages, and the heading of each but the first as its first line.
 */
public record PaperText(List<Passage> passages) {
    private static final String BETWEEN = "\n\n";

    public PaperText {
        passages = List.copyOf(passages);
    }

    /** @param heading empty for the first alone */
    public record Passage(String heading, List<String> paragraphs) {
        public Passage {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Blank lines would part what belongs together. */
        static Passage of(String heading, String typed) {
            return new Passage(
                    heading,
                    typed.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
        }

        private String written() {
            String body = String.join("\n", paragraphs);
            return heading.isEmpty() ? body : heading + "\n" + body;
        }
    }

    public String written() {
        return passages.stream().map(Passage::written).collect(Collectors.joining(BETWEEN));
    }

    static PaperText read(String written) {
        List<Passage> read = new ArrayList<>();
        for (String block : Arrays.asList(written.split(BETWEEN))) {
            List<String> lines = block.lines().toList();
            read.add(
                    read.isEmpty()
                            ? new Passage("", lines)
                            : new Passage(lines.get(0), lines.subList(1, lines.size())));
        }
        return new PaperText(read);
    }
}
