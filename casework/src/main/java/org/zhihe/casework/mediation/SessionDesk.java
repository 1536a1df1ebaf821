package org.zhihe.casework.mediation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** Schedules sessions, takes down what happened in them, calls them off. One is on the calendar at a time. */
@Singleton
public class SessionDesk {
    private final Mediations mediations;
    private final MediationSessions sessions;
    private final Clocks clocks;
    private final Journal journal;

    SessionDesk(Mediations mediations, MediationSessions sessions, Clocks clocks, Journal journal) {
        this.mediations = mediations;
        this.sessions = sessions;
        this.clocks = clocks;
        this.journal = journal;
    }

    /** @param startsAt in the future; a past one is refused */
    @Transactional
    public void schedule(
            Officer officer,
            String number,
            int seenVersion,
            MediationSession.Mode mode,
            Instant startsAt,
            String place) {
        Mediation mediation = onDesk(officer, number, seenVersion);
        if (!startsAt.isAfter(clocks.now())) {
            throw new StepRefused("session.in-the-past");
        }
        boolean planned = sessions.findByMediationIdOrderById(mediation.id()).stream()
                .anyMatch(one -> one.status() == SessionStatus.SCHEDULED);
        if (planned) {
            throw new StepRefused("session.already-scheduled");
        }
        sessions.save(MediationSession.schedule(mediation.id(), mode, startsAt, place));
        mediations.update(mediation);
        journal.enter(mediation.matterId(), MatterEvent.SESSION_SCHEDULED, officer.actor(), startsAt, mode, place);
    }

    /** Writes the record of the scheduled session, on its day or later. It is for those in the room and never leaves the mediation. */
    @Transactional
    public void hold(Officer officer, String number, int seenVersion, String present, String record) {
        Mediation mediation = onDesk(officer, number, seenVersion);
        MediationSession session = scheduled(mediation);
        LocalDate day = LocalDate.ofInstant(session.startsAt(), Clocks.ZONE);
        if (day.isAfter(clocks.today())) {
            throw new StepRefused("session.not-yet", day);
        }
        session.hold(present, record);
        sessions.update(session);
        mediations.update(mediation);
        journal.enter(mediation.matterId(), MatterEvent.SESSION_HELD, officer.actor(), session.startsAt());
    }

    @Transactional
    public void cancel(Officer officer, String number, int seenVersion, String reason) {
        Mediation mediation = onDesk(officer, number, seenVersion);
        MediationSession session = scheduled(mediation);
        session.cancel();
        sessions.update(session);
        mediations.update(mediation);
        journal.enter(mediation.matterId(), MatterEvent.SESSION_CANCELLED, officer.actor(), session.startsAt(), reason);
    }

    private MediationSession scheduled(Mediation mediation) {
        return sessions.findByMediationIdOrderById(mediation.id()).stream()
                .filter(one -> one.status() == SessionStatus.SCHEDULED)
                .findFirst()
                .orElseThrow(() -> new StepRefused("session.none-scheduled"));
    }

    private Mediation onDesk(Officer officer, String number, int seenVersion) {
        officer.at(Desk.MEDIATION);
        Mediation mediation = mediations
                .findOnDesk(number, officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
        mediation.refuseUnlessSeen(seenVersion);
        mediation.refuseUnlessMediating();
        return mediation;
    }
}
