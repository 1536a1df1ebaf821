package org.zhihe.casework.mediation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.ProcedureEnding;
import org.zhihe.casework.routing.ProcedureOpening;

/** Opens a mediation, gives it a mediator, and ends it without an agreement. */
@Singleton
public class MediationDesk implements ProcedureOpening, ProcedureEnding {
    private final Mediations mediations;
    private final MediationSessions sessions;
    private final StaffMembers staff;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    MediationDesk(
            Mediations mediations,
            MediationSessions sessions,
            StaffMembers staff,
            Docket docket,
            Clocks clocks,
            Journal journal) {
        this.mediations = mediations;
        this.sessions = sessions;
        this.staff = staff;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.MEDIATION;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Matter matter, Body body, Officer officer) {
        boolean running =
                mediations.ofMatter(matter.id()).stream().anyMatch(one -> !MediationStatus.MOVES.ends(one.status()));
        if (running) {
            throw new StepRefused("route.already-open", ProcedureKind.MEDIATION);
        }
        mediations.save(Mediation.open(matter.id(), body.id(), clocks.now()));
        docket.lay(matter.id(), Desk.MEDIATION, body.id(), null);
        clocks.start(matter.id(), DeadlineRule.MEDIATION);
    }

    /** Possible until it has ended: an agreement stands, whoever has the matter. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(Matter matter, Body body, Officer officer, String reason) {
        Mediation mediation = mediations.ofMatter(matter.id()).stream()
                .filter(one -> one.bodyId() == body.id() && !MediationStatus.MOVES.ends(one.status()))
                .findFirst()
                .orElseThrow(() -> new StepRefused("reroute.not-possible"));
        mediation.terminate(TerminationReason.HANDED_OVER, reason, clocks.now());
        stopped(mediation);
        docket.takeOff(matter.id(), Desk.MEDIATION, body.id());
        journal.enter(matter.id(), MatterEvent.MEDIATION_TERMINATED, officer.actor(), TerminationReason.HANDED_OVER);
    }

    /** The committee appoints one of its mediators (人民调解法 19); a later appointment replaces the earlier. */
    @Transactional
    public void appoint(Officer officer, String number, int seenVersion, long mediatorId) {
        if (officer.role() != Role.COMMITTEE_SECRETARY) {
            throw new NotFound();
        }
        Mediation mediation = onDesk(officer, number, seenVersion);
        StaffMembers.Colleague mediator =
                staff.eligible(mediation.bodyId(), Role.MEDIATOR, mediation.matterId()).stream()
                        .filter(one -> one.id() == mediatorId)
                        .findFirst()
                        .orElseThrow(() -> new StepRefused("mediation.not-a-mediator"));
        mediation.appoint(mediator.id());
        mediations.update(mediation);
        docket.lay(mediation.matterId(), Desk.MEDIATION, mediation.bodyId(), mediator.id());
        journal.enter(mediation.matterId(), MatterEvent.MEDIATOR_APPOINTED, officer.actor(), mediator.name());
    }

    /** Ends it without an agreement; the parties are told of the ways that are left (人民调解法 26). */
    @Transactional
    public void fail(Officer officer, String number, int seenVersion, FailureReason reason, String note) {
        Mediation mediation = onDesk(officer, number, seenVersion);
        mediation.fail(reason, note, clocks.now());
        ended(mediation);
        journal.enter(mediation.matterId(), MatterEvent.MEDIATION_FAILED, officer.actor(), reason);
    }

    @Transactional
    public void terminate(Officer officer, String number, int seenVersion, TerminationReason reason, String note) {
        Mediation mediation = onDesk(officer, number, seenVersion);
        mediation.terminate(reason, note, clocks.now());
        ended(mediation);
        journal.enter(mediation.matterId(), MatterEvent.MEDIATION_TERMINATED, officer.actor(), reason);
    }

    private void ended(Mediation mediation) {
        stopped(mediation);
        docket.procedureEnded(mediation.matterId());
    }

    private void stopped(Mediation mediation) {
        mediations.update(mediation);
        sessions.findByMediationIdOrderById(mediation.id()).stream()
                .filter(one -> one.status() == SessionStatus.SCHEDULED)
                .forEach(one -> {
                    one.cancel();
                    sessions.update(one);
                });
        clocks.lift(mediation.matterId(), DeadlineRule.MEDIATION);
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
