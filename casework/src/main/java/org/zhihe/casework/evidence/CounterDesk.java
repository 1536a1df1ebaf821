package org.zhihe.casework.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Takes in what a party brings to the counter: the record says whose it is and who took it in. */
@Singleton
public class CounterDesk {
    private final Matters matters;
    private final Parties parties;
    private final Uploads uploads;
    private final Journal journal;

    CounterDesk(Matters matters, Parties parties, Uploads uploads, Journal journal) {
        this.matters = matters;
        this.parties = parties;
        this.uploads = uploads;
        this.journal = journal;
    }

    /** Adds the files of the form to the record of the matter; also after it has ended, because paper may come late. */
    @Transactional
    public void takeIn(Officer officer, String number, long partyId, Handing handing, String formKey) {
        if (!RecordDesk.KEEPING.contains(officer.role())) {
            throw new NotFound();
        }
        Matter matter = matters.findOnDesk(
                        number, officer.role().desk(), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        Party party = parties.findByIdAndMatterId(partyId, matter.id()).orElseThrow(NotFound::new);
        Handing taken = handing.takenInBy(officer.id());
        int count = uploads.file(formKey, matter.id(), partyId, taken, officer.actor())
                .size();
        if (count == 0) {
            throw new StepRefused("evidence.no-file");
        }
        journal.enter(matter.id(), taken.event(party.side()), officer.actor(), count);
    }
}
