package org.zhihe.admin.scene;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Clock;
import org.zhihe.templates.page.ClockLevel;

/** Draws deadlines: how many days are left, and how much of the time has gone. */
@Singleton
public class ClockFaces {
    private static final int NEAR = 3;

    private final Clocks clocks;
    private final Messages messages;

    ClockFaces(Clocks clocks, Messages messages) {
        this.clocks = clocks;
        this.messages = messages;
    }

    /** With the rule's name and article. */
    public Clock of(Deadline deadline) {
        String[] rule = ruleParts(deadline.rule());
        return draw(rule[0], rule[1], deadline.startedOn(), deadline.dueOn());
    }

    /** The bare bar of a list. */
    public Clock plain(LocalDate startedOn, LocalDate dueOn) {
        return draw("", "", startedOn, dueOn);
    }

    /** Why a matter stands where it does in a list that the most pressing one leads. */
    public String why(@Nullable DeadlineRule rule, @Nullable LocalDate dueOn) {
        if (rule == null || dueOn == null) {
            return "";
        }
        long days = left(dueOn);
        String name = ruleParts(rule)[0];
        if (days < 0) {
            return messages.get("clock.why.late", name, -days);
        }
        return days == 0 ? messages.get("clock.why.today", name) : messages.get("clock.why.left", name, days);
    }

    private Clock draw(String title, String rule, LocalDate startedOn, LocalDate dueOn) {
        long days = left(dueOn);
        long whole = Math.max(1, ChronoUnit.DAYS.between(startedOn, dueOn));
        int percent = (int) Math.min(100, Math.max(0, 100 - days * 100 / whole));
        return new Clock(title, dueOn, words(days), percent, level(days), rule, "");
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

    private long left(LocalDate dueOn) {
        return ChronoUnit.DAYS.between(clocks.today(), dueOn);
    }

    /** The vocabulary words a rule as "what：how long (article)". */
    private String[] ruleParts(DeadlineRule rule) {
        String words = messages.of(rule);
        int colon = words.indexOf('：');
        return colon < 0
                ? new String[] {words, ""}
                : new String[] {words.substring(0, colon), words.substring(colon + 1)};
    }
}
