package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/** The side that receives: receipts, asks for what is missing, decides, passes on, and tells how it goes on. */
@Singleton
public class TransferInbox {
    private final TransferDoor door;
    private final Transfers transfers;
    private final TransferClocks clocks;
    private final Chronicle chronicle;
    private final Onward onward;

    TransferInbox(TransferDoor door, Transfers transfers, TransferClocks clocks, Chronicle chronicle, Onward onward) {
        this.door = door;
        this.transfers = transfers;
        this.clocks = clocks;
        this.chronicle = chronicle;
        this.onward = onward;
    }

    /** What follows from what the receiver decides. */
    @Singleton
    record Onward(Forwarding forwarding, TakingUp takingUp, Objections objections) {}

    /** @param paper from which the sender records it, where the receiver has no access; the same in all that follow */
    @Transactional
    public void receipt(Officer officer, long id, int seenVersion, String receiptNumber, @Nullable Paper paper) {
        Transfer transfer = door.receiver(officer, id, seenVersion, paper);
        transfer.receipt(receiptNumber, clocks.on(paper));
        clocks.receipted(transfer, clocks.on(paper));
        transfers.update(transfer);
        chronicle.record(transfer, MatterEvent.TRANSFER_RECEIPTED, officer, paper, transfer.toName, receiptNumber);
    }

    /** Papers are missing; that alone is no reason to refuse (公安程序规定 180). */
    @Transactional
    public void findIncomplete(Officer officer, long id, int seenVersion, String missing, @Nullable Paper paper) {
        Transfer transfer = door.receiver(officer, id, seenVersion, paper);
        transfer.findIncomplete();
        if (transfer.kind().clocked()) {
            clocks.await(transfer, DeadlineRule.TRANSFER_SUPPLEMENT, clocks.on(paper));
        }
        transfers.update(transfer);
        chronicle.record(transfer, MatterEvent.TRANSFER_INCOMPLETE, officer, paper, transfer.toName, missing);
    }

    /** @param decision a day in the future is refused */
    @Transactional
    public void takeUp(Officer officer, long id, int seenVersion, Decision decision, @Nullable Paper paper) {
        Transfer transfer = deciding(officer, id, seenVersion, decision, paper);
        transfer.takeUp(decision, clocks.now());
        clocks.filed(transfer, clocks.on(paper));
        onward.objections().filed(transfer, decision);
        answered(transfer, TransferResult.FILED, officer, decision, paper);
    }

    /** In writing and with the reason (移送规定 8). */
    @Transactional
    public void doNotTakeUp(Officer officer, long id, int seenVersion, Decision decision, @Nullable Paper paper) {
        Transfer transfer = deciding(officer, id, seenVersion, decision, paper);
        transfer.doNotTakeUp(decision, clocks.now());
        clocks.refused(transfer, clocks.on(paper));
        onward.objections().refused(transfer, decision, clocks.on(paper));
        answered(transfer, TransferResult.NOT_FILED, officer, decision, paper);
    }

    /** Not its own to decide: goes on to another body, and the sender is told (公安程序规定 180). Returns the next one's id. */
    @Transactional
    public long passOn(Officer officer, long id, int seenVersion, Beginning to, Decision decision) {
        Transfer transfer = deciding(officer, id, seenVersion, decision, null);
        onward.objections().refuseIfOpen(transfer);
        Transfer next = onward.forwarding().forward(transfer, officer, to, decision);
        clocks.lift(transfer);
        transfers.update(transfer);
        chronicle.enter(
                transfer,
                MatterEvent.TRANSFER_FORWARDED,
                officer,
                transfer.toName,
                next.toName,
                Objects.requireNonNull(next.number),
                decision.reason());
        return next.id();
    }

    /** @param last whether nothing more will follow */
    @Transactional
    public void tell(
            Officer officer,
            long id,
            int seenVersion,
            FeedbackStage stage,
            String text,
            boolean last,
            @Nullable Paper paper) {
        Transfer transfer = door.receiver(officer, id, seenVersion, paper);
        if (transfer.status() != TransferStatus.FILED) {
            throw new StepRefused("transfer.not-filed");
        }
        clocks.awaitFeedback(transfer, clocks.on(paper));
        if (last || stage.result()) {
            clocks.replied(transfer);
        }
        if (last) {
            transfer.close(text, clocks.now());
            clocks.lift(transfer);
        }
        // Two who tell at once: the second has not seen what the first told.
        transfers.update(transfer);
        chronicle.record(transfer, MatterEvent.TRANSFER_FEEDBACK, officer, paper, transfer.toName, stage, text);
    }

    /** Says something of it, as the procuratorate may of what was copied to it. */
    @Transactional
    public void comment(Officer officer, long id, String opinion) {
        Transfer transfer = transfers
                .findCopied(id, officer.bodyId(), TransferDoor.desk(officer), officer.id())
                .filter(any -> officer.role() == Role.PROCURATORATE_OBSERVER)
                .orElseThrow(NotFound::new);
        chronicle.enter(transfer, MatterEvent.OVERSIGHT_COMMENTED, officer, opinion);
    }

    private Transfer deciding(Officer officer, long id, int seenVersion, Decision decision, @Nullable Paper paper) {
        Transfer transfer = door.receiver(officer, id, seenVersion, paper);
        LocalDate today = clocks.today();
        if (decision.day().isAfter(today)) {
            throw new StepRefused("day-in-future");
        }
        return transfer;
    }

    private void answered(
            Transfer transfer, TransferResult result, Officer officer, Decision decision, @Nullable Paper paper) {
        transfers.update(transfer);
        chronicle.record(
                transfer,
                MatterEvent.TRANSFER_ANSWERED,
                officer,
                paper,
                transfer.toName,
                result,
                decision.day(),
                decision.reason());
        chronicle.tell(transfer, MatterEvent.TRANSFER_ANSWER_TOLD, officer, transfer.toName, result, decision.day());
        onward.takingUp().after(transfer, officer);
    }
}
