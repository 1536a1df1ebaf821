package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.feedback.Rating;
import org.zhihe.casework.feedback.Ratings;
import org.zhihe.casework.intake.Reopenings;
import org.zhihe.casework.question.Direction;
import org.zhihe.casework.question.PartyMessages;
import org.zhihe.casework.rightcheck.RightChecks;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** What has been asked of this desk and answered, what registers said of the right, and how the service was rated. */
@Singleton
class Voices {
    private final PartyMessages thread;
    private final RightChecks checks;
    private final Ratings ratings;
    private final Reopenings reopenings;
    private final Messages messages;

    Voices(PartyMessages thread, RightChecks checks, Ratings ratings, Reopenings reopenings, Messages messages) {
        this.thread = thread;
        this.checks = checks;
        this.ratings = ratings;
        this.reopenings = reopenings;
        this.messages = messages;
    }

    VoicePart of(Scene scene) {
        long matter = scene.matter().id();
        return new VoicePart(
                thread.ofDesk(matter, scene.desk()).stream().map(this::said).toList(),
                checks.ofMatter(matter).stream().map(this::checked).toList(),
                ratings.findByMatterId(matter).map(this::rated).orElse(List.of()));
    }

    /** The new facts on which the matter was taken up again, one after the other. */
    List<Fact> reopenings(Scene scene) {
        return reopenings.findByMatterIdOrderById(scene.matter().id()).stream()
                .map(one -> Fact.of(messages.get("voice.reopening", one.reopenedAt()), one.newFacts()))
                .toList();
    }

    private VoicePart.Said said(PartyMessages.Line line) {
        boolean answer = line.direction() == Direction.ANSWER;
        Object who = answer ? line.bodyShortName() + " " + line.staffName() : line.partyName();
        String by = answer ? who.toString() : messages.get("voice.by", who, line.side());
        return new VoicePart.Said(
                by, line.sentAt(), line.text(), line.unanswered() ? messages.get("voice.waiting") : "", answer);
    }

    private Fact checked(RightChecks.Line line) {
        String found = messages.get(
                "voice.right",
                line.bodyShortName() + " " + line.staffName(),
                line.checkedOn(),
                line.register(),
                line.result());
        String note = line.note();
        return Fact.of(line.rightNumber(), note == null ? found : messages.get("voice.right.note", found, note));
    }

    private List<Fact> rated(Rating rating) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(messages.get("voice.rating.level"), messages.of(rating.level())));
        facts.add(Fact.of(messages.get("voice.rating.resolution"), messages.of(rating.resolution())));
        String comment = rating.comment();
        if (comment != null) {
            facts.add(Fact.of(messages.get("voice.rating.comment"), comment));
        }
        var due = rating.callbackDue();
        var result = rating.callbackResult();
        if (result != null) {
            String note = String.valueOf(rating.callbackNote());
            facts.add(Fact.of(
                    messages.get("voice.rating.callback"), messages.get("voice.rating.callback.done", result, note)));
        } else if (due != null) {
            facts.add(Fact.of(messages.get("voice.rating.callback"), messages.get("voice.rating.callback.due", due)));
        }
        return facts;
    }
}
