package org.zhihe.portal.filing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.intake.Particulars;
import org.zhihe.casework.intake.Question;
import org.zhihe.casework.intake.StatedParticulars;
import org.zhihe.casework.intake.StatedRight;
import org.zhihe.casework.matter.IpType;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.templates.Messages;
import org.zhihe.templates.ParticularWords;
import org.zhihe.templates.page.Checklist;
import org.zhihe.templates.page.Fact;

/** What a filing says, as its applicant reads it, and what would still help. */
@Singleton
class StatedFacts {
    private final StatedParticulars particulars;
    private final Checklists checklists;
    private final ParticularWords words;
    private final Messages messages;

    StatedFacts(StatedParticulars particulars, Checklists checklists, ParticularWords words, Messages messages) {
        this.particulars = particulars;
        this.checklists = checklists;
        this.words = words;
        this.messages = messages;
    }

    /**
     * @param said of the rights and to the questions
     * @param more what could still be handed in
     */
    record Said(List<Fact> said, List<Checklist> more) {}

    Said of(MatterFile file) {
        Particulars stated = particulars.of(file.matter().id());
        return new Said(facts(stated), more(file, stated));
    }

    /** The story, in the words and the order of the form. */
    List<Fact> content(MatterFile file) {
        MatterContent content = file.matter().content();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(label("title"), content.title()));
        facts.add(Fact.of(label("whatHappened"), content.whatHappened()));
        facts.add(Fact.of(label("happenedWhere"), content.happenedWhere()));
        facts.add(Fact.of(label("happenedOn"), messages.show(content.happenedOn())));
        facts.add(Fact.of(
                label("claims"), content.claims().stream().map(messages::of).collect(Collectors.joining("、"))));
        facts.add(Fact.of(label("claimText"), content.claimText()));
        Stream.ofNullable(content.claimAmount())
                .forEach(amount -> facts.add(Fact.of(label("claimAmount"), messages.show(amount))));
        facts.add(Fact.of(label("otherProceeding"), messages.of(content.otherProceeding())));
        return facts;
    }

    private String label(String field) {
        return messages.get("field." + field + ".label");
    }

    private List<Fact> facts(Particulars stated) {
        List<Fact> facts = new ArrayList<>();
        int all = stated.rights().size();
        for (StatedRight right : stated.rights()) {
            facts.add(Fact.of(
                    words.label(facts.size() + 1, all),
                    words.right(right.type(), right.name(), right.number(), right.classNumbers())));
        }
        stated.answers()
                .forEach((question, answer) -> facts.add(Fact.of(messages.of(question), answer(question, answer))));
        return facts;
    }

    private String answer(Question question, String answer) {
        return switch (question.type()) {
            case CHOICE -> words.choice(question.choices(), answer);
            case DATE -> words.day(answer);
            case LINE, LINES, TEXT -> answer;
        };
    }

    /** Nothing is said about what something was handed in for already. */
    private List<Checklist> more(MatterFile file, Particulars stated) {
        Set<EvidencePurpose> given = EnumSet.noneOf(EvidencePurpose.class);
        file.evidence().stream()
                .filter(one -> one.partyId() == file.access().partyId())
                .forEach(one -> given.add(one.purpose()));
        MatterContent content = file.matter().content();
        List<IpType> rights = stated.rights().stream().map(StatedRight::type).toList();
        return checklists.of(Way.of(file.matter().kind()), given, rights, content.claims());
    }
}
