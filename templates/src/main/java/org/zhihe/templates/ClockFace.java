package org.zhihe.templates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.ClockLevel;

/** Draws deadlines: how many days are left, and how much of the time has gone. */
public final class ClockFace {
    private static final int NEAR = 3;

    private final Messages messages;

    public ClockFace(Messages messages) {
        this.messages = messages;
    }

    /** A rule as the vocabulary words it: what, and how long with its article. */
    public record RuleWords(String what, String article) {}

    public static RuleWords rule(String words) {
        int colon = words.indexOf('：');
        return colon < 0
                ? new RuleWords(words, "")
                : new RuleWords(words.substring(0, colon), words.substring(colon + 1));
    }

    /** @param title with {@code rule}, may be empty */
    public Clock draw(String title, String rule, LocalDate startedOn, LocalDate dueOn, LocalDate today) {
        long days = left(dueOn, today);
        return new Clock(title, dueOn, words(days), gone(startedOn, dueOn, today), level(days), rule, "");
    }

    /** Stands still; nobody can say yet until when it will run. */
    public Clock paused(LocalDate startedOn, LocalDate dueOn, LocalDate today, String why, String note) {
        return new Clock("", null, why, gone(startedOn, dueOn, today), ClockLevel.PAUSED, "", note);
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
