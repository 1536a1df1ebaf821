package org.zhihe.portal.question;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.question.Direction;
import org.zhihe.casework.question.PartyMessages;
import org.zhihe.casework.question.QuestionDesk;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.FormView;

/** Draws a party's questions and answers. */
@Singleton
class QuestionSheet {
    private final Matters matters;
    private final PartyMessages thread;
    private final QuestionDesk desk;
    private final Messages messages;

    QuestionSheet(Matters matters, PartyMessages thread, QuestionDesk desk, Messages messages) {
        this.matters = matters;
        this.thread = thread;
        this.desk = desk;
        this.messages = messages;
    }

    QuestionPage page(PartyAccess access, FormView form) {
        Matter matter =
                matters.findByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
        List<QuestionPage.Said> said = thread.ofParty(matter.id(), access.partyId()).stream()
                .map(this::said)
                .toList();
        @Nullable FormView open = desk.open(matter) ? form : null;
        String back = "/matters/" + access.number();
        return new QuestionPage(access.number(), said, open, back + "/questions", back);
    }

    private QuestionPage.Said said(PartyMessages.Line line) {
        boolean answer = line.direction() == Direction.ANSWER;
        String body = line.bodyShortName();
        String by = answer ? messages.get("inquiry.by", body == null ? "" : body) : messages.get("inquiry.you");
        return new QuestionPage.Said(by, line.sentAt(), line.text(), mark(line, answer), answer);
    }

    private String mark(PartyMessages.Line line, boolean answer) {
        if (line.readAt() != null) {
            return "";
        }
        return messages.get(answer ? "inquiry.new" : "inquiry.waiting");
    }
}
