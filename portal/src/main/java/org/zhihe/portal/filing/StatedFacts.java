package org.zhihe.portal.filing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        List<IpType> rights =
                stated.rights().stream().map(StatedRight::type).toList();
        return checklists.of(Way.of(file.matter().kind()), given, rights, content.claims());
    }
}
