package org.zhihe.admin.scene;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.Deadline;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.deadline.Extension;
import org.zhihe.casework.deadline.Period;
import org.zhihe.templates.ClockFace;
import org.zhihe.templates.ClockFacts;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Clock;

/** Draws deadlines: how many days are left, and how much of the time has gone. */
@Singleton
public class ClockFaces {
    private final Clocks clocks;
    private final Messages messages;
    private final ClockFace face;

    ClockFaces(Clocks clocks, Messages messages) {
        this.clocks = clocks;
        this.messages = messages;
        this.face = new ClockFace(messages);
    }

    /** With the rule's name and article. */
    public Clock of(Deadline deadline) {
        ClockFace.RuleWords rule = words(deadline.rule());
        Clock drawn = face.draw(rule.what(), rule.article(), facts(deadline), clocks.now());
        return deadline.rule()
                .extensionAfter(deadline.extensions())
                .map(more -> drawn.explained(with(drawn.how(), extensible(more)), drawn.warning()))
                .orElse(drawn);
    }

    /** Such as 30日，本机关负责人批准. */
    public String extensible(Extension more) {
        Period by = more.by();
        return by == null
                ? messages.get("clock.extensible.to-day", messages.of(more.approval()))
                : messages.get(
                        "clock.extensible",
                        messages.get("clock.length." + by.unit(), by.count()),
                        messages.of(more.approval()));
    }

    private static List<String> with(List<String> sentences, String one) {
        return Stream.concat(sentences.stream(), Stream.of(one)).toList();
    }

    private static ClockFacts facts(Deadline deadline) {
        return new ClockFacts(
                deadline.rule(),
                deadline.rule().period().count() + " "
                        + deadline.rule().period().unit(),
                deadline.startedOn(),
                deadline.startedAt(),
                deadline.dueOn(),
                deadline.dueAt(),
                deadline.dayNotes().stream()
                        .map(note -> new ClockFacts.Note(note.kind().name(), note.first(), note.last(), note.name()))
                        .toList(),
                deadline.rule().terms().effect(),
                deadline.pausedOn(),
                deadline.pauseReason());
    }

    /** The bare bar of a list. */
    public Clock plain(LocalDate startedOn, LocalDate dueOn) {
        return face.draw("", "", startedOn, dueOn, clocks.today());
    }

    /** Why a matter stands where it does in a list that the most pressing one leads. */
    public String why(@Nullable DeadlineRule rule, @Nullable LocalDate dueOn) {
        if (rule == null || dueOn == null) {
            return "";
        }
        long days = ClockFace.left(dueOn, clocks.today());
        String name = words(rule).what();
        if (days < 0) {
            return messages.get("clock.why.late", name, -days);
        }
        return days == 0 ? messages.get("clock.why.today", name) : messages.get("clock.why.left", name, days);
    }

    private ClockFace.RuleWords words(DeadlineRule rule) {
        return ClockFace.rule(messages.of(rule));
    }
}
