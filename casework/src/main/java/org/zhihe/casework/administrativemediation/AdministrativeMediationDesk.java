package org.zhihe.casework.administrativemediation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.ProcedureEnding;
import org.zhihe.casework.routing.ProcedureOpening;

/** The patent office asks the respondent, files the case if it takes part, and brings both to the table. */
@Singleton
public class AdministrativeMediationDesk implements ProcedureOpening, ProcedureEnding {
    private final AdministrativeMediations mediations;
    private final Respondents respondents;
    private final Bench bench;
    private final Clocks clocks;

    AdministrativeMediationDesk(
            AdministrativeMediations mediations, Respondents respondents, Bench bench, Clocks clocks) {
        this.mediations = mediations;
        this.respondents = respondents;
        this.bench = bench;
        this.clocks = clocks;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.ADMINISTRATIVE_MEDIATION;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Matter matter, Body body, Officer officer) {
        if (mediations.countOpen(matter.id(), body.id()) > 0) {
            throw new StepRefused("route.already-open", kind());
        }
        AdministrativeMediation opened =
                mediations.save(AdministrativeMediation.open(matter.id(), body.id(), clocks.now()));
        bench.docket().lay(matter.id(), Bench.deskOf(body), body.id(), null);
        bench.start(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_NOTICE, clocks.today());
    }

    /** An agreement stands, whoever has the matter. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(Matter matter, Body body, Officer officer, String reason) {
        AdministrativeMediation opened =
                mediations.lockOpen(matter.id(), body.id()).orElseThrow(NotFound::new);
        opened.handOver(reason, clocks.now());
        bench.stopped(opened);
        bench.docket().takeOff(matter.id(), Bench.deskOf(body), body.id());
        bench.enter(opened, MatterEvent.PROCEDURE_HANDED_OVER, officer, kind());
    }

    /** @param meeting when and where both sides are asked to come; not in the past */
    @Transactional
    public void file(
            Officer officer, String number, int seenVersion, String caseNumber, String officers, Meeting meeting) {
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        if (!meeting.at().isAfter(clocks.now())) {
            throw new StepRefused("session.in-the-past");
        }
        opened.file(caseNumber, officers, clocks.today(), meeting.at(), meeting.place());
        bench.changed(opened);
        bench.met(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION_FILING);
        bench.start(opened, DeadlineRule.ADMINISTRATIVE_MEDIATION, clocks.today());
        bench.enter(
                opened, MatterEvent.ADMINISTRATIVE_MEDIATION_FILED, officer, caseNumber, meeting.at(), meeting.place());
    }

    public record Meeting(Instant at, String place) {}

    @Transactional
    public void doNotFile(Officer officer, String number, int seenVersion, NotFiledGround ground, String reason) {
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        respondents.refuseUngrounded(opened, ground);
        opened.doNotFile(ground, reason, clocks.now());
        bench.ended(opened);
        bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_NOT_FILED, officer, ground, reason);
    }

    /** Stayed away without a reason: the requester has then taken its request back, with the respondent there is no agreement (67). */
    @Transactional
    public void absent(Officer officer, String number, int seenVersion, Side side, String what) {
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        Instant meeting = opened.meetingAt();
        if (meeting == null || meeting.isAfter(clocks.now())) {
            throw new StepRefused("administrative-mediation.no-meeting-yet");
        }
        if (side == Side.APPLICANT) {
            opened.withdraw(what, clocks.now());
        } else {
            opened.doNotAgree(what, clocks.now());
        }
        bench.ended(opened);
        bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_ABSENT, officer, side);
    }

    /** Ends without an agreement; the case is withdrawn (69). */
    @Transactional
    public void doNotAgree(Officer officer, String number, int seenVersion, String reason) {
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        opened.doNotAgree(reason, clocks.now());
        bench.ended(opened);
        bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_NOT_AGREED, officer);
    }

    @Transactional
    public void withdraw(Officer officer, String number, int seenVersion, String reason) {
        AdministrativeMediation opened = bench.find(officer, number, seenVersion);
        opened.withdraw(reason, clocks.now());
        bench.ended(opened);
        bench.enter(opened, MatterEvent.ADMINISTRATIVE_MEDIATION_WITHDRAWN, officer, reason);
    }
}
