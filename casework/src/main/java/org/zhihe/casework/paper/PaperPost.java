package org.zhihe.casework.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.notification.Outbox;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;

/**
 * Tells of papers: a line for the staff, and to those they are addressed to a mail that there is something to read,
 * without a word of it.
 */
@Singleton
class PaperPost {
    private final Journal journal;
    private final Outbox outbox;
    private final Parties parties;
    private final PaperParties addressed;
    private final Clocks clocks;

    PaperPost(Journal journal, Outbox outbox, Parties parties, PaperParties addressed, Clocks clocks) {
        this.journal = journal;
        this.outbox = outbox;
        this.parties = parties;
        this.addressed = addressed;
        this.clocks = clocks;
    }

    Instant now() {
        return clocks.now();
    }

    void issued(OfficialPaper paper, Officer officer) {
        tell(paper, toCourt(paper) ? MatterEvent.PAPER_ISSUED_TO_COURT : MatterEvent.PAPER_ISSUED, officer);
    }

    void withdrawn(OfficialPaper paper, Officer officer) {
        tell(paper, toCourt(paper) ? MatterEvent.PAPER_WITHDRAWN_FROM_COURT : MatterEvent.PAPER_WITHDRAWN, officer);
    }

    private static boolean toCourt(OfficialPaper paper) {
        return paper.kind().addressee() == PaperAddressee.COURT;
    }

    void delivered(OfficialPaper paper, PaperDelivery delivery, Officer officer) {
        journal.enter(
                paper.matterId(),
                MatterEvent.PAPER_DELIVERED,
                officer.actor(),
                paper.kind(),
                paper.number(),
                delivery.mode(),
                delivery.day());
    }

    void read(OfficialPaper paper, PartyAccess access) {
        journal.enter(paper.matterId(), MatterEvent.PAPER_READ, access.actor(), paper.kind(), paper.number());
    }

    /** Who has not been let in could open nothing: it gets the paper in the form of law, and no mail. */
    private void tell(OfficialPaper paper, MatterEvent event, Officer officer) {
        journal.enter(paper.matterId(), event, officer.actor(), paper.kind(), paper.number());
        Collection<Long> readers = addressed.of(paper.id()).stream()
                .map(PaperParties.Reader::partyId)
                .toList();
        List<Party> letIn = parties.ofMatter(paper.matterId()).stream()
                .filter(one -> readers.contains(one.id()))
                .filter(one -> one.side() == Side.APPLICANT || one.invitedAt() != null)
                .toList();
        String details = Details.write(paper.kind(), paper.number());
        letIn.forEach(one -> outbox.postToSideOf(one.id(), paper.matterId(), event.name(), details, clocks.now()));
    }
}
