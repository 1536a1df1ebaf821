package org.zhihe.templates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.ClockLevel;

/** Draws deadlines: how many days are left, and how much of the time has gone. */
public final class ClockFace {
    private static final int NEAR = 3;

    private final Messages messages;
    private final ClockWords words;

    public ClockFace(Messages messages) {
        this.messages = messages;
        this.words = new ClockWords(messages);
    }

    /** A rule as the vocabulary words it: what, and how long with its article. */
    public record RuleWords(String what, String article) {}

    public static RuleWords rule(String words) {
        int colon = words.indexOf('：');
        return colon < 0
                ? new RuleWords(words, "")
                : new RuleWords(words.substring(0, colon), words.substring(colon + 1));
    }

    /** With how its day was found, and why it stands if it does. */
    public Clock draw(String title, String rule, ClockFacts facts, Instant now) {
        LocalDate today = now.atZone(Formats.ZONE).toLocalDate();
        return bare(title, rule, facts, now, today).explained(words.how(facts), words.gap(facts));
    }

    private Clock bare(String title, String rule, ClockFacts facts, Instant now, LocalDate today) {
        if (facts.pausedOn() != null && facts.pauseReason() != null) {
            String why = messages.get("clock.paused", facts.pausedOn(), messages.of(facts.pauseReason()));
            return new Clock(
                    title,
                    null,
                    why,
                    gone(facts.startedOn(), facts.dueOn(), facts.pausedOn()),
                    ClockLevel.PAUSED,
                    rule,
                    messages.get("clock.paused.note"));
        }
        Instant hour = facts.dueAt();
        return hour == null
                ? draw(title, rule, facts.startedOn(), facts.dueOn(), today)
                : byTheHour(title, rule, facts, hour, now);
    }

    private Clock byTheHour(String title, String rule, ClockFacts facts, Instant hour, Instant now) {
        long left = Duration.between(now, hour).toHours();
        boolean late = !now.isBefore(hour);
        Instant began = facts.startedAt() == null ? now : facts.startedAt();
        long whole = Math.max(1, Duration.between(began, hour).toMinutes());
        long gone = Duration.between(began, now).toMinutes() * 100 / whole;
        String said = late ? messages.get("clock.late.hours", -left) : messages.get("clock.left.hours", left);
        ClockLevel level = late ? ClockLevel.LATE : left <= NEAR ? ClockLevel.NEAR : ClockLevel.CALM;
        return new Clock(title, facts.dueOn(), said, (int) Math.max(0, Math.min(100, gone)), level, rule, "");
    }

    /** @param title with {@code rule}, may be empty */
    public Clock draw(String title, String rule, LocalDate startedOn, LocalDate dueOn, LocalDate today) {
        long days = left(dueOn, today);
        return new Clock(title, dueOn, words(days), gone(startedOn, dueOn, today), level(days), rule, "");
    }

    public static long left(LocalDate dueOn, LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    private static int gone(LocalDate startedOn, LocalDate dueOn, LocalDate today) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(startedOn, dueOn));
        return (int) Math.min(100, Math.max(0, 100 - left(dueOn, today) * 100 / whole));
    }

    private String words(long days) {
        if (days < 0) {
            return messages.get("clock.late", -days);
        }
        return days == 0 ? messages.get("clock.today") : messages.get("clock.left", days);
    }

    private static ClockLevel level(long days) {
        if (days < 0) {
            return ClockLevel.LATE;
        }
        return days <= NEAR ? ClockLevel.NEAR : ClockLevel.CALM;
    }
}
