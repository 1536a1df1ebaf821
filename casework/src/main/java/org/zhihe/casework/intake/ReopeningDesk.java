package org.zhihe.casework.intake;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * An applicant has a concluded matter taken up again on new facts: under its number, with its evidence and history, with
 * a clock of its own. It was accepted before, so it is to be routed.
 */
@Singleton
public class ReopeningDesk {
    private final Matters matters;
    private final Reopenings reopenings;
    private final ReopenWindow window;
    private final Uploads uploads;
    private final Clocks clocks;
    private final Journal journal;

    ReopeningDesk(
            Matters matters,
            Reopenings reopenings,
            ReopenWindow window,
            Uploads uploads,
            Clocks clocks,
            Journal journal) {
        this.matters = matters;
        this.reopenings = reopenings;
        this.window = window;
        this.uploads = uploads;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** @param formKey under which the files of the form are held, perhaps none */
    @Transactional
    public void reopen(PartyAccess access, String newFacts, String formKey) {
        if (access.side() != Side.APPLICANT) {
            throw new NotFound();
        }
        Matter matter =
                matters.lockByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
        LocalDate last = window.lastDay(matter).orElseThrow(() -> new StepRefused("reopening.not-concluded"));
        if (!window.open(matter)) {
            throw new StepRefused("reopening.too-late", last);
        }
        reopenings.save(new Reopening(
                null, matter.id(), access.partyId(), access.accountId(), newFacts, matter.outcome(), clocks.now()));
        matter.reopen();
        matters.update(matter);
        uploads.file(formKey, matter.id(), access.partyId());
        LocalDate due = clocks.start(matter.id(), DeadlineRule.ROUTING);
        journal.enter(matter.id(), MatterEvent.REOPENED, access.actor(), due);
    }
}
