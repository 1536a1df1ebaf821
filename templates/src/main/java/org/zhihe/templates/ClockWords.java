package org.zhihe.templates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says how a last day was found, so that a reader can count it again. */
final class ClockWords {
    private static final String GAP = "GAP";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

    private final Messages messages;

    ClockWords(Messages messages) {
        this.messages = messages;
    }

    /** The computation, then what follows when the day has passed. */
    List<String> how(ClockFacts facts) {
        List<String> parts = new ArrayList<>();
        boolean hours = facts.startedAt() != null;
        parts.add(messages.get(
                hours ? "clock.how.start.hours" : "clock.how.start",
                hours ? Objects.requireNonNull(facts.startedAt()) : facts.startedOn(),
                from(facts.rule()),
                length(facts.length())));
        facts.notes().stream()
                .filter(note -> !note.kind().equals(GAP))
                .map(this::note)
                .forEach(parts::add);
        String end = facts.dueAt() == null
                ? messages.get("clock.how.end", facts.dueOn())
                : messages.get("clock.how.end.hours", facts.dueAt());
        String sentence = String.join("，", parts);
        String counted = facts.pausedOn() == null
                ? sentence + "；" + end
                : sentence + "；" + messages.get("clock.how.standing", facts.pausedOn());
        return List.of(counted, messages.of(facts.effect()) + "。");
    }

    /** Of years whose holidays are not known; empty when all are. */
    String gap(ClockFacts facts) {
        List<String> years = facts.notes().stream()
                .filter(note -> note.kind().equals(GAP))
                .map(note -> String.valueOf(note.first().getYear()))
                .toList();
        return years.isEmpty() ? "" : messages.get("clock.gap", String.join("、", years));
    }

    /** Such as 7个工作日. */
    String length(String length) {
        String[] parts = length.split(" ", 2);
        return messages.get("clock.length." + parts[1], parts[0]);
    }

    private String from(Enum<?> rule) {
        String key = "clock.from." + rule.name();
        return messages.has(key) ? messages.get("clock.how.from", messages.get(key)) : "";
    }

    private String note(ClockFacts.Note note) {
        String key = "clock.how." + note.kind();
        return switch (note.kind()) {
            case "EXTENDED" -> extended(note);
            case "PAUSED" -> messages.get(key, span(note), messages.get("PauseReason." + note.name()));
            case "OFF" -> messages.get(key, span(note), note.name());
            default -> messages.get(key, DAY.format(note.first()), named(note));
        };
    }

    /** Whose yes it was stands behind the length; of what was reckoned long ago it is not kept. */
    private String extended(ClockFacts.Note note) {
        String[] parts = note.name().split(" ", 3);
        String by = length(parts[0] + " " + parts[1]);
        if (parts.length < 3) {
            return messages.get("clock.how.EXTENDED", by);
        }
        String special = "clock.how.EXTENDED." + parts[2];
        return messages.get(
                messages.has(special) ? special : "clock.how.EXTENDED.by",
                by,
                messages.get("Approval." + parts[2]),
                note.last());
    }

    private static String named(ClockFacts.Note note) {
        boolean holiday = note.kind().equals("ROLLED") && !note.name().isEmpty();
        return holiday ? note.name() : note.first().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
    }

    private String span(ClockFacts.Note note) {
        LocalDate last = note.last();
        return note.first().equals(last)
                ? DAY.format(last)
                : messages.get("clock.how.span", DAY.format(note.first()), DAY.format(last));
    }
}
