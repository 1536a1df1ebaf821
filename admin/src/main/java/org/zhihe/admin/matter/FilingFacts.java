package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhihe.admin.scene.MatterPaths;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.intake.CounterFilings;
import org.zhihe.casework.intake.Particulars;
import org.zhihe.casework.intake.Question;
import org.zhihe.casework.intake.StatedParticulars;
import org.zhihe.casework.intake.StatedRight;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.matter.SeriesMatters;
import org.zhihe.templates.Messages;
import org.zhihe.templates.ParticularWords;
import org.zhihe.templates.page.Fact;

/** What the applicant says. */
@Singleton
class FilingFacts {
    private final StatedParticulars particulars;
    private final CounterFilings counter;
    private final SeriesMatters series;
    private final ParticularWords words;
    private final Messages messages;

    FilingFacts(
            StatedParticulars particulars,
            CounterFilings counter,
            SeriesMatters series,
            ParticularWords words,
            Messages messages) {
        this.particulars = particulars;
        this.counter = counter;
        this.series = series;
        this.words = words;
        this.messages = messages;
    }

    /** In short, with every right and everything answered. */
    List<Fact> of(Scene scene) {
        Matter matter = scene.matter();
        MatterContent content = matter.content();
        Particulars stated = particulars.of(matter.id());
        FactList facts = new FactList(messages).with("kind", matter.kind());
        counter.findByMatterId(matter.id()).ifPresent(taken -> facts.with("channel", taken.channel())
                .with("outsideNumber", taken.outsideNumber())
                .with("consentNote", taken.consentNote()));
        int all = stated.rights().size();
        for (int i = 0; i < all; i++) {
            StatedRight right = stated.rights().get(i);
            facts.line(
                    words.label(i + 1, all),
                    words.right(right.type(), right.name(), right.number(), right.classNumbers()));
        }
        facts.with("happenedOn", content.happenedOn())
                .with("happenedWhere", content.happenedWhere())
                .with("claims", content.claims().stream().map(messages::of).collect(Collectors.joining("、")))
                .with("claimAmount", content.claimAmount())
                .with("otherProceeding", content.otherProceeding());
        stated.answers().forEach((question, answer) -> facts.line(messages.of(question), answer(question, answer)));
        siblings(scene)
                .forEach(one -> facts.link(
                        messages.get("series.sibling", one.position()),
                        Stream.of(one.number(), one.respondent(), messages.of(one.status()))
                                .filter(part -> part != null)
                                .collect(Collectors.joining(" · ")),
                        MatterPaths.show(one.number())));
        return facts.with("outcome", matter.outcome())
                .with("declineGround", matter.declineGround())
                .all();
    }

    /** The other matters of the same form, as far as they lie on this desk. */
    private List<SeriesMatters.Row> siblings(Scene scene) {
        String key = scene.matter().seriesKey();
        if (key == null) {
            return List.of();
        }
        Officer officer = scene.officer();
        return series.onDesk(key, scene.desk(), officer.bodyId(), officer.id(), officer.ownOnly()).stream()
                .filter(one -> one.matterId() != scene.matter().id())
                .toList();
    }

    /** In their own words. */
    List<Fact> statements(Scene scene) {
        Matter matter = scene.matter();
        return new FactList(messages)
                .with("whatHappened", matter.content().whatHappened())
                .with("claimText", matter.content().claimText())
                .with("closingNote", matter.closingNote())
                .all();
    }

    private String answer(Question question, String answer) {
        return switch (question.type()) {
            case CHOICE -> words.choice(question.choices(), answer);
            case DATE -> words.day(answer);
            case LINE, LINES, TEXT -> answer;
        };
    }
}
