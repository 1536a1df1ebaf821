package org.zhihe.casework.adjudication;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Lets a respondent that was served follow the adjudication on the public side. */
@Singleton
public class RespondentDoor {
    private final Adjudications adjudications;
    private final Parties parties;
    private final Clocks clocks;
    private final Journal journal;

    RespondentDoor(Adjudications adjudications, Parties parties, Clocks clocks, Journal journal) {
        this.adjudications = adjudications;
        this.parties = parties;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** Sends it the way in with its query code; again sends it again. Nobody learns here first that there is a request. */
    @Transactional
    public void open(Officer officer, String number, int seenVersion, long partyId) {
        officer.at(Desk.ADJUDICATION);
        AdministrativeAdjudication opened =
                adjudications.findOnDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        opened.refuseUnlessSeen(seenVersion);
        if (opened.servedOn() == null) {
            throw new StepRefused("adjudication.not-served");
        }
        Party party = parties.findByIdAndMatterId(partyId, opened.matterId())
                .filter(one -> one.side() == Side.RESPONDENT)
                .orElseThrow(NotFound::new);
        parties.invite(partyId, opened.matterId(), clocks.now());
        journal.enterAndTell(partyId, opened.matterId(), MatterEvent.ADJUDICATION_SHOWN, officer.actor(), party.name());
    }
}
