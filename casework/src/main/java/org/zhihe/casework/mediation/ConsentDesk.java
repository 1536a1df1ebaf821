package org.zhihe.casework.mediation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Invites respondents and takes down who is willing: asked by the mediator, or answered by the party itself. */
@Singleton
public class ConsentDesk {
    private final Mediations mediations;
    private final Consents consents;
    private final Parties parties;
    private final Clocks clocks;
    private final Journal journal;

    ConsentDesk(Mediations mediations, Consents consents, Parties parties, Clocks clocks, Journal journal) {
        this.mediations = mediations;
        this.consents = consents;
        this.parties = parties;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** Lets a respondent in and sends it the invitation with its query code. Inviting again sends it again. */
    @Transactional
    public void invite(Officer officer, String number, int seenVersion, long partyId) {
        Mediation mediation = onDesk(officer, number, seenVersion);
        mediation.refuseIfEnded();
        Party party = partyOf(mediation, partyId);
        parties.invite(party.id(), mediation.matterId(), clocks.now());
        journal.enterAndTell(
                party.id(), mediation.matterId(), MatterEvent.RESPONDENT_INVITED, officer.actor(), party.name());
    }

    /** What a party told the mediator. */
    @Transactional
    public void record(
            Officer officer,
            String number,
            int seenVersion,
            long partyId,
            Consent.Answer answer,
            Consent.Channel channel) {
        Mediation mediation = onDesk(officer, number, seenVersion);
        Party party = partyOf(mediation, partyId);
        take(mediation, party, answer, channel, officer.actor());
    }

    /** What a party answers here itself. */
    @Transactional
    public void answer(PartyAccess access, Consent.Answer answer) {
        Mediation mediation = mediations
                .findOpenForParty(access.matterId(), access.partyId())
                .orElseThrow(NotFound::new);
        take(mediation, partyOf(mediation, access.partyId()), answer, Consent.Channel.ONLINE,
                Actor.party(access.partyId()));
    }

    private void take(
            Mediation mediation, Party party, Consent.Answer answer, Consent.Channel channel, Actor actor) {
        if (mediation.status() != MediationStatus.AWAITING_CONSENT
                && mediation.status() != MediationStatus.CONSENT_REFUSED) {
            throw new StepRefused("mediation.consent-not-asked", mediation.status());
        }
        consents.save(
                new Consent(null, mediation.id(), party.id(), answer, channel, actor.staffId(), clocks.now()));
        if (answer == Consent.Answer.REFUSED) {
            refused(mediation);
            journal.enter(mediation.matterId(), MatterEvent.MEDIATION_REFUSED, actor, party.name());
        } else {
            journal.enter(mediation.matterId(), MatterEvent.MEDIATION_CONSENTED, actor, party.name());
            agreed(mediation, actor);
        }
        // Also when the status stays: two answers at once must not both be taken for the last one missing.
        mediations.update(mediation);
    }

    private static void refused(Mediation mediation) {
        if (mediation.status() != MediationStatus.CONSENT_REFUSED) {
            mediation.refuseConsent();
        }
    }

    private void agreed(Mediation mediation, Actor actor) {
        List<Consents.Standing> standing = consents.standing(mediation.id());
        boolean nobodyRefuses = standing.stream().noneMatch(one -> one.answer() == Consent.Answer.REFUSED);
        if (mediation.status() == MediationStatus.CONSENT_REFUSED && nobodyRefuses) {
            mediation.reconsider();
        }
        if (standing.stream().allMatch(one -> one.answer() == Consent.Answer.AGREED)) {
            mediation.start(clocks.now());
            journal.enter(mediation.matterId(), MatterEvent.MEDIATION_STARTED, actor);
        }
    }

    private Party partyOf(Mediation mediation, long partyId) {
        return parties.findByIdAndMatterId(partyId, mediation.matterId()).orElseThrow(NotFound::new);
    }

    private Mediation onDesk(Officer officer, String number, int seenVersion) {
        officer.at(Desk.MEDIATION);
        Mediation mediation = mediations
                .findOnDesk(number, officer.bodyId(), officer.onlyOwn())
                .orElseThrow(NotFound::new);
        mediation.refuseUnlessSeen(seenVersion);
        return mediation;
    }
}
