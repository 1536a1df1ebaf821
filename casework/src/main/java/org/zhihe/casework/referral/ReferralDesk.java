package org.zhihe.casework.referral;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.document.Numbers;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.ProcedureOpening;

/** The centre sends a matter to a court with a list of materials; the court receipts it and answers. */
@Singleton
public class ReferralDesk implements ProcedureOpening {
    private final CourtReferrals referrals;
    private final Checklist checklist;
    private final Numbers numbers;
    private final Docket docket;
    private final Clocks clocks;
    private final Journal journal;

    ReferralDesk(
            CourtReferrals referrals,
            Checklist checklist,
            Numbers numbers,
            Docket docket,
            Clocks clocks,
            Journal journal) {
        this.referrals = referrals;
        this.checklist = checklist;
        this.numbers = numbers;
        this.docket = docket;
        this.clocks = clocks;
        this.journal = journal;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.COURT_REFERRAL;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Matter matter, Body court, Officer officer) {
        if (referrals.countOpen(matter.id(), court.id()) > 0) {
            throw new StepRefused("route.already-open", kind());
        }
        CourtReferral opened = referrals.save(CourtReferral.open(matter.id(), court.id(), clocks.now()));
        clocks.start(opened.clock(DeadlineRule.REFERRAL_SENDING));
    }

    /** @param materials what goes along, at least one item, and all the court's checklist asks for; only now does it see the matter */
    @Transactional
    public void send(Officer officer, String number, int seenVersion, Materials materials) {
        officer.at(Desk.INTAKE);
        CourtReferral referral =
                referrals.findFromDesk(number, officer.bodyId(), officer.id()).orElseThrow(NotFound::new);
        referral.refuseUnlessSeen(seenVersion);
        List<String> listed = materials.listed();
        if (listed.isEmpty()) {
            throw new StepRefused("referral.no-materials");
        }
        checklist.enclose(officer, number, referral, materials);
        int year = clocks.today().getYear();
        String letter = "咸知维移〔%d〕%d号".formatted(year, numbers.next("court referral " + year));
        referral.send(letter, listed, clocks.today());
        referrals.update(referral);
        docket.lay(referral.matterId(), Desk.COURT, referral.courtId, null);
        clocks.met(referral.clock(DeadlineRule.REFERRAL_SENDING));
        clocks.start(referral.clock(DeadlineRule.REFERRAL_RECEIPT));
        journal.enter(referral.matterId(), MatterEvent.REFERRAL_SENT, officer.actor(), letter, listed.size());
    }

    /** From its receiving the papers run the seven days of the court (民事诉讼法 126). */
    @Transactional
    public void receipt(Officer officer, String number, int seenVersion, String receiptNumber) {
        CourtReferral referral = atCourt(officer, number, seenVersion);
        referral.receipt(receiptNumber, clocks.today());
        referrals.update(referral);
        clocks.met(referral.clock(DeadlineRule.REFERRAL_RECEIPT));
        clocks.start(referral.clock(DeadlineRule.REFERRAL_DECISION));
        journal.enter(referral.matterId(), MatterEvent.REFERRAL_RECEIPTED, officer.actor(), receiptNumber);
    }

    @Transactional
    public void sendBack(Officer officer, String number, int seenVersion, String reason) {
        CourtReferral referral = atCourt(officer, number, seenVersion);
        referral.sendBack(reason, clocks.now());
        ended(referral);
        journal.enter(referral.matterId(), MatterEvent.REFERRAL_RETURNED, officer.actor(), reason);
    }

    /** @param day of the result; a day in the future is refused */
    @Transactional
    public void answer(
            Officer officer,
            String number,
            int seenVersion,
            ReferralResult result,
            @Nullable String caseNumber,
            LocalDate day,
            String summary) {
        if (day.isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        CourtReferral referral = atCourt(officer, number, seenVersion);
        referral.answer(result, caseNumber, day, summary, clocks.now());
        clocks.met(referral.clock(DeadlineRule.REFERRAL_DECISION));
        ended(referral);
        journal.enter(referral.matterId(), MatterEvent.REFERRAL_RESULT, officer.actor(), result, day, summary);
    }

    private void ended(CourtReferral referral) {
        referrals.update(referral);
        clocks.lift(referral.clock(DeadlineRule.REFERRAL_RECEIPT));
        clocks.lift(referral.clock(DeadlineRule.REFERRAL_DECISION));
        docket.procedureEnded(referral.matterId());
    }

    private CourtReferral atCourt(Officer officer, String number, int seenVersion) {
        officer.at(Desk.COURT);
        CourtReferral referral = referrals
                .findOnDesk(number, officer.bodyId(), officer.id())
                .filter(one -> one.status() != ReferralStatus.PREPARING)
                .orElseThrow(NotFound::new);
        referral.refuseUnlessSeen(seenVersion);
        return referral;
    }
}
