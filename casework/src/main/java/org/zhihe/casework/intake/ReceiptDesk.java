package org.zhihe.casework.intake;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StaleVersion;

/** The receipt of what was taken down at the counter, later: printed again without the code, or renewed with another. */
@Singleton
public class ReceiptDesk {
    private final CounterFilings filings;
    private final Matters matters;
    private final Parties parties;
    private final Journal journal;
    private final Clocks clocks;

    ReceiptDesk(CounterFilings filings, Matters matters, Parties parties, Journal journal, Clocks clocks) {
        this.filings = filings;
        this.matters = matters;
        this.parties = parties;
        this.journal = journal;
        this.clocks = clocks;
    }

    /** Without the code. Of a matter that the caller has found on the officer's desk. */
    public CounterDesk.Receipt copy(Matter matter) {
        CounterFiling taken = filings.findByMatterId(matter.id()).orElseThrow(NotFound::new);
        return new CounterDesk.Receipt(matter, applicant(matter.id()), taken, null);
    }

    /** What a form to renew it was made for. */
    public int version(long matterId) {
        return applicant(matterId).codeVersion();
    }

    /**
     * For who has lost it and has shown who it is. The code on the lost one opens nothing any more and whoever was let in
     * with it is let out; the officer hands the new one over as the first was, see {@link CounterDesk#receipt}.
     */
    @Transactional
    public void renew(Officer officer, String number, int seen, String reason) {
        officer.at(Desk.INTAKE);
        Matter matter = matters.findOnDesk(
                        number, officer.role().desk(), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        CounterFiling taken = filings.findByMatterId(matter.id()).orElseThrow(NotFound::new);
        long applicant = Objects.requireNonNull(applicant(matter.id()).id());
        int current =
                parties.lock(applicant, matter.id()).orElseThrow(NotFound::new).codeVersion();
        StaleVersion.refuseUnless(seen, current);
        parties.changeCode(applicant, matter.id(), Tokens.freshNumber());
        filings.renew(Objects.requireNonNull(taken.id()), officer.id(), clocks.now());
        journal.enter(matter.id(), MatterEvent.CODE_RENEWED, officer.actor(), reason);
    }

    private Party applicant(long matterId) {
        return parties.ofMatter(matterId).stream()
                .filter(one -> one.side() == Side.APPLICANT)
                .findFirst()
                .orElseThrow();
    }
}
