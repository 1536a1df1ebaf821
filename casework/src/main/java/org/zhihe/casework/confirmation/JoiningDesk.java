package org.zhihe.casework.confirmation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.Courts;

/**
 * The parties ask a court together (民事诉讼法 205): one starts, the others join, within 30 days of the agreement taking
 * effect. A party does it here itself, or the mediator takes it down.
 */
@Singleton
public class JoiningDesk {
    private final Matters matters;
    private final Parties parties;
    private final Agreements agreements;
    private final ConfirmingCourts courts;
    private final Confirmations confirmations;
    private final Joining joining;

    JoiningDesk(
            Matters matters,
            Parties parties,
            Agreements agreements,
            ConfirmingCourts courts,
            Confirmations confirmations,
            Joining joining) {
        this.matters = matters;
        this.parties = parties;
        this.agreements = agreements;
        this.courts = courts;
        this.confirmations = confirmations;
        this.joining = joining;
    }

    /** Starts the application, or joins in one that another party started. */
    @Transactional
    public void join(PartyAccess access) {
        Matter matter =
                matters.lockByNumberAndParty(access.number(), access.partyId()).orElseThrow(NotFound::new);
        Party party = parties.findByIdAndMatterId(access.partyId(), matter.id()).orElseThrow(NotFound::new);
        access.refuseUnlessSettles();
        JudicialConfirmation confirmation = running(matter)
                .orElseGet(() -> start(refuseUnlessReady(matter, confirmable(matter)), matter, access.actor()));
        joining.join(confirmation, party, Consent.Channel.ONLINE, access.actor());
    }

    /** The same, told to the mediator, or to the authority before which the agreement was reached. */
    @Transactional
    public void record(Officer officer, String number, long partyId, Consent.Channel channel) {
        Matter matter = onDesk(officer, number);
        Party party = parties.findByIdAndMatterId(partyId, matter.id()).orElseThrow(NotFound::new);
        JudicialConfirmation confirmation = running(matter).orElseGet(() -> start(officer, matter));
        if (agreements
                .mediatingBody(confirmation.agreementId())
                .filter(body -> body == officer.bodyId())
                .isEmpty()) {
            throw new NotFound();
        }
        joining.join(confirmation, party, channel, officer.actor());
    }

    /** Why this party can neither start the application nor join it now, so that nobody fills in a form for nothing. */
    public Optional<StepRefused> hindrance(Matter matter, long partyId) {
        try {
            Optional<JudicialConfirmation> running = running(matter);
            if (running.isPresent()) {
                joining.refuseUnlessMissing(running.get(), partyId);
            } else {
                refuseUnlessReady(matter, confirmable(matter));
            }
            return Optional.empty();
        } catch (StepRefused no) {
            return Optional.of(no);
        }
    }

    private Matter onDesk(Officer officer, String number) {
        Desk desk = officer.role().desk();
        if (desk == null || !MediatedConfirmations.DESKS.contains(desk)) {
            throw new NotFound();
        }
        return matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
    }

    private Optional<MediationAgreement> confirmable(Matter matter) {
        return agreements.confirmable(matter.id(), joining.clocks().today());
    }

    private Optional<JudicialConfirmation> running(Matter matter) {
        return confirmations.latestOfMatter(matter.id()).filter(one -> !ConfirmationStatus.MOVES.ends(one.status()));
    }

    private record Ready(MediationAgreement agreement, LocalDate last, Courts.Competent court) {}

    /** @param confirmable whose 30 days run, if there is one that whoever asks may ask for */
    private Ready refuseUnlessReady(Matter matter, Optional<MediationAgreement> confirmable) {
        Clocks clocks = joining.clocks();
        MediationAgreement latest =
                agreements.latestOfMatter(matter.id()).orElseThrow(() -> new StepRefused("confirmation.no-agreement"));
        if (MatterStatus.MOVES.ends(matter.status())) {
            throw new StepRefused("matter-ended");
        }
        MediationAgreement agreement = confirmable.orElseThrow(() -> latest.form() == AgreementForm.ORAL
                ? new StepRefused("confirmation.oral")
                : new StepRefused("confirmation.too-late", latest.effectiveOn()));
        LocalDate last = clocks.runningUntil(agreement.confirmationClock()).orElseThrow();
        Courts.Competent court =
                courts.of(matter, agreement, clocks.today()).orElseThrow(() -> courts.whyNone(matter, clocks.today()));
        return new Ready(agreement, last, court);
    }

    /** Of what the officer's own body mediated; what was settled elsewhere is not there for an authority. */
    private JudicialConfirmation start(Officer officer, Matter matter) {
        Optional<MediationAgreement> own = agreements.confirmableBefore(
                matter.id(), officer.bodyId(), joining.clocks().today());
        if (own.isEmpty() && officer.role().desk() != Desk.MEDIATION) {
            throw new NotFound();
        }
        return start(refuseUnlessReady(matter, own), matter, officer.actor());
    }

    private JudicialConfirmation start(Ready ready, Matter matter, Actor actor) {
        Clocks clocks = joining.clocks();
        Body court = ready.court().court();
        // Raises the version: the matter cannot be concluded, nor a second application be started, at the same time.
        matters.update(matter);
        JudicialConfirmation confirmation = confirmations.save(JudicialConfirmation.start(
                matter.id(),
                Objects.requireNonNull(ready.agreement().id()),
                court.id(),
                ready.court().basis(),
                ready.last(),
                clocks.now()));
        clocks.lift(matter.id(), DeadlineRule.CONCLUSION);
        joining.journal().enter(matter.id(), MatterEvent.CONFIRMATION_STARTED, actor, court.name(), ready.last());
        return confirmation;
    }
}
