package org.zhihe.casework.mediation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
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
        if (party.side() != Side.RESPONDENT) {
            throw new NotFound();
        }
        parties.invite(party.id(), mediation.matterId(), clocks.now());
        clocks.met(mediation.matterId(), DeadlineRule.ENTRUSTMENT_INVITATION);
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
        Mediation mediation =
                mediations.lockOpenForParty(access.matterId(), access.partyId()).orElseThrow(NotFound::new);
        access.refuseUnlessSettles();
        take(mediation, partyOf(mediation, access.partyId()), answer, Consent.Channel.ONLINE, access.actor());
    }

    private void take(Mediation mediation, Party party, Consent.Answer answer, Consent.Channel channel, Actor actor) {
        if (mediation.status() != MediationStatus.AWAITING_CONSENT
                && mediation.status() != MediationStatus.CONSENT_REFUSED) {
            throw new StepRefused("mediation.consent-not-asked", mediation.status());
        }
        move(mediation, party.id(), answer);
        // First the row itself and then what refers to it: two who answer at once must neither both be taken for the
        // last one missing nor lock each other out.
        mediations.update(mediation);
        consents.save(new Consent(null, mediation.id(), party.id(), answer, channel, actor.staffId(), clocks.now()));
        boolean agreed = answer == Consent.Answer.AGREED;
        journal.enter(
                mediation.matterId(),
                agreed ? MatterEvent.MEDIATION_CONSENTED : MatterEvent.MEDIATION_REFUSED,
                actor,
                party.name());
        if (mediation.status() == MediationStatus.MEDIATING) {
            journal.enter(mediation.matterId(), MatterEvent.MEDIATION_STARTED, actor);
        }
    }

    /** Where the mediation stands once this answer counts beside the latest of everybody else. */
    private void move(Mediation mediation, long partyId, Consent.Answer answer) {
        boolean refused = mediation.status() == MediationStatus.CONSENT_REFUSED;
        if (answer == Consent.Answer.REFUSED) {
            if (!refused) {
                mediation.refuseConsent();
            }
            return;
        }
        List<Consents.Standing> others = consents.standing(mediation.id()).stream()
                .filter(one -> one.partyId() != partyId)
                .toList();
        if (refused && others.stream().noneMatch(one -> one.answer() == Consent.Answer.REFUSED)) {
            mediation.reconsider();
        }
        if (others.stream().allMatch(one -> one.answer() == Consent.Answer.AGREED)) {
            mediation.start(clocks.now());
        }
    }

    private Party partyOf(Mediation mediation, long partyId) {
        return parties.findByIdAndMatterId(partyId, mediation.matterId()).orElseThrow(NotFound::new);
    }

    private Mediation onDesk(Officer officer, String number, int seenVersion) {
        officer.at(Desk.MEDIATION);
        Mediation mediation = mediations
                .findOnDesk(number, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        mediation.refuseUnlessSeen(seenVersion);
        return mediation;
    }
}
