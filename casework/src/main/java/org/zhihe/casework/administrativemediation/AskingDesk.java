package org.zhihe.casework.administrativemediation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Claim;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.mediation.Consent.Channel;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** The authority brings the request to the respondents, here or on paper, and takes down what they say elsewhere. */
@Singleton
public class AskingDesk {
    private final Bench bench;
    private final Respondents respondents;
    private final Parties parties;

    AskingDesk(Bench bench, Respondents respondents, Parties parties) {
        this.bench = bench;
        this.respondents = respondents;
        this.parties = parties;
    }

    /**
     * Lets a respondent in and sends it the way to the request with its query code. It has fifteen days from the day on
     * which it opens it, not from this one. Sending again sends it again.
     *
     * @param copy which decision found the infringement: who asks for nothing but damages hands it in (国知局令第81号 64)
     */
    @Transactional
    public void send(Officer officer, String number, int seenVersion, long partyId, @Nullable String copy) {
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        Party party = respondent(opened, partyId);
        found(opened, copy);
        respondents.send(opened, partyId);
        parties.invite(partyId, opened.matterId(), respondents.now());
        bench.tell(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_SENT, officer, party);
    }

    /** Notes that a respondent was handed the request on paper; it has fifteen days from then (65). */
    @Transactional
    public void hand(
            Officer officer, String number, int seenVersion, long partyId, LocalDate day, @Nullable String copy) {
        bench.refuseFuture(day);
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        respondent(opened, partyId);
        found(opened, copy);
        if (!respondents.receive(opened, partyId, day, Channel.IN_WRITING, officer.actor())) {
            throw new StepRefused("administrative-mediation.has-it");
        }
    }

    /** Takes down what a respondent says by letter, by telephone or at the counter. */
    @Transactional
    public void record(Officer officer, String number, int seenVersion, long partyId, Reply reply) {
        bench.refuseFuture(reply.day());
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        respondent(opened, partyId);
        respondents.take(opened, partyId, reply, officer.actor());
    }

    /**
     * Goes on without a respondent that has not received the request, such as one that cannot be found. Whoever has it is
     * heard, and whoever is sent it later is no longer left out.
     */
    @Transactional
    public void leaveOut(Officer officer, String number, int seenVersion, long partyId, String why) {
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        respondent(opened, partyId);
        respondents.leaveOut(opened, partyId, why, officer.actor());
    }

    private void found(AdministrativeMediation opened, @Nullable String copy) {
        if (copy != null && !copy.isBlank()) {
            opened.foundIn(copy);
        }
        boolean damagesOnly = bench.matter(opened).claims().equals(Set.of(Claim.DAMAGES));
        if (damagesOnly && opened.decisionCopy() == null) {
            throw new StepRefused("administrative-mediation.no-decision-copy");
        }
    }

    private Party respondent(AdministrativeMediation opened, long partyId) {
        return parties.findByIdAndMatterId(partyId, opened.matterId())
                .filter(one -> one.side() == Side.RESPONDENT)
                .orElseThrow(NotFound::new);
    }
}
