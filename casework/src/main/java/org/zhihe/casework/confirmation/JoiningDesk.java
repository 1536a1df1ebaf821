package org.zhihe.casework.confirmation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<Desk> MEDIATING = EnumSet.of(Desk.MEDIATION, Desk.ADJUDICATION, Desk.ENFORCEMENT);

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
        join(matter, party, Consent.Channel.ONLINE, access.actor());
    }

    /** The same, told to the mediator, or to the authority before which the agreement was reached. */
    @Transactional
    public void record(Officer officer, String number, long partyId, Consent.Channel channel) {
        Matter matter = mediated(officer, number);
        Party party = parties.findByIdAndMatterId(partyId, matter.id()).orElseThrow(NotFound::new);
        join(matter, party, channel, officer.actor());
    }

    /** Why this party can neither start the application nor join it now, so that nobody fills in a form for nothing. */
    public Optional<StepRefused> hindrance(Matter matter, long partyId) {
        try {
            Optional<JudicialConfirmation> running = running(matter);
            if (running.isPresent()) {
                joining.refuseUnlessMissing(running.get(), partyId);
            } else {
                refuseUnlessReady(matter);
            }
            return Optional.empty();
        } catch (StepRefused no) {
            return Optional.of(no);
        }
    }

    private Matter mediated(Officer officer, String number) {
        Desk desk = officer.role().desk();
        if (desk == null || !MEDIATING.contains(desk)) {
            throw new NotFound();
        }
        return matters.findOnDesk(number, desk, officer.bodyId(), officer.id(), officer.ownOnly())
                .filter(matter -> desk == Desk.MEDIATION || underItsSeal(matter))
                .orElseThrow(NotFound::new);
    }

    private boolean underItsSeal(Matter matter) {
        return agreements
                .latestOfMatter(matter.id())
                .filter(MediationAgreement::administrative)
                .isPresent();
    }

    private void join(Matter matter, Party party, Consent.Channel channel, Actor actor) {
        JudicialConfirmation confirmation = running(matter).orElseGet(() -> start(matter, actor));
        joining.join(confirmation, party, channel, actor);
    }

    private Optional<JudicialConfirmation> running(Matter matter) {
        return confirmations.latestOfMatter(matter.id()).filter(one -> !ConfirmationStatus.MOVES.ends(one.status()));
    }

    private record Ready(MediationAgreement agreement, LocalDate last, Courts.Competent court) {}

    private Ready refuseUnlessReady(Matter matter) {
        Clocks clocks = joining.clocks();
        MediationAgreement agreement =
                agreements.latestOfMatter(matter.id()).orElseThrow(() -> new StepRefused("confirmation.no-agreement"));
        if (MatterStatus.MOVES.ends(matter.status())) {
            throw new StepRefused("matter-ended");
        }
        if (agreement.form() == AgreementForm.ORAL) {
            throw new StepRefused("confirmation.oral");
        }
        LocalDate last = clocks.runningUntil(matter.id(), DeadlineRule.CONFIRMATION_APPLICATION)
                .filter(day -> !clocks.today().isAfter(day))
                .orElseThrow(() -> new StepRefused("confirmation.too-late", agreement.effectiveOn()));
        Courts.Competent court =
                courts.of(matter, agreement, clocks.today()).orElseThrow(() -> courts.whyNone(matter, clocks.today()));
        return new Ready(agreement, last, court);
    }

    private JudicialConfirmation start(Matter matter, Actor actor) {
        Clocks clocks = joining.clocks();
        Ready ready = refuseUnlessReady(matter);
        Body court = ready.court().court();
        // Raises the version: the matter cannot be concluded, nor a second application be started, at the same time.
        matters.update(matter);
        JudicialConfirmation confirmation = confirmations.save(JudicialConfirmation.start(
                matter.id(), ready.agreement().id(), court.id(), ready.court().basis(), ready.last(), clocks.now()));
        clocks.lift(matter.id(), DeadlineRule.CONCLUSION);
        joining.journal().enter(matter.id(), MatterEvent.CONFIRMATION_STARTED, actor, court.name(), ready.last());
        return confirmation;
    }
}
