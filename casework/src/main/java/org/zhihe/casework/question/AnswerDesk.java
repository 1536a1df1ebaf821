package org.zhihe.casework.question;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Whoever has the matter answers what its parties have asked. The mail only says that there is an answer. */
@Singleton
public class AnswerDesk {
    private final Matters matters;
    private final PartyMessages messages;
    private final Clocks clocks;
    private final Journal journal;

    AnswerDesk(Matters matters, PartyMessages messages, Clocks clocks, Journal journal) {
        this.matters = matters;
        this.messages = messages;
        this.clocks = clocks;
        this.journal = journal;
    }

    /**
     * Answers everything the party has asked of this desk until the question that was seen last.
     *
     * @param seen id of that question; one that came in meanwhile stays open
     */
    @Transactional
    public void answer(Officer officer, String number, long partyId, long seen, String text) {
        Desk desk = Objects.requireNonNull(officer.role().desk());
        Matter matter = matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        if (messages.answered(matter.id(), partyId, desk, seen, clocks.now()) == 0) {
            throw new StepRefused("question.answered");
        }
        messages.save(PartyMessage.answer(matter.id(), partyId, desk, text, officer.id(), clocks.now()));
        moveClock(matter.id());
        journal.enterAndTellSide(partyId, matter.id(), MatterEvent.QUESTION_ANSWERED, officer.actor());
    }

    /** Met when nobody waits any more; otherwise it runs for the one who has waited longest. */
    private void moveClock(long matterId) {
        clocks.met(matterId, DeadlineRule.ANSWER_QUESTION);
        Instant since = messages.waitingSince(matterId);
        if (since != null) {
            clocks.start(matterId, DeadlineRule.ANSWER_QUESTION, LocalDate.ofInstant(since, Clocks.ZONE));
        }
    }
}
