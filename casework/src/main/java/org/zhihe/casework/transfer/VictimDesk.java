package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.StepRefused;

/**
 * The victim who went to the police themselves asks them to look again within seven days, and those above to review that
 * (公安程序规定 179). The police record it; it runs beside what the sender does.
 */
@Singleton
public class VictimDesk {
    private final TransferDoor door;
    private final TransferStore store;
    private final Objections objections;
    private final TransferClocks clocks;
    private final Chronicle chronicle;

    VictimDesk(
            TransferDoor door, TransferStore store, Objections objections, TransferClocks clocks, Chronicle chronicle) {
        this.door = door;
        this.store = store;
        this.objections = objections;
        this.clocks = clocks;
        this.chronicle = chronicle;
    }

    /** What can be asked for next; nothing while an answer is waited for, and nothing after the review. */
    public static Optional<VictimRemedyKind> next(List<VictimRemedy> asked) {
        if (asked.isEmpty()) {
            return Optional.of(VictimRemedyKind.RECONSIDERATION);
        }
        VictimRemedy last = asked.get(asked.size() - 1);
        return last.upheld() && last.kind() == VictimRemedyKind.RECONSIDERATION
                ? Optional.of(VictimRemedyKind.REVIEW)
                : Optional.empty();
    }

    /** @param paper from which the sender records it, where the police have no access */
    @Transactional
    public void ask(Officer officer, long id, int seenVersion, VictimRequest request, @Nullable Paper paper) {
        Transfer transfer = door.receiver(officer, id, seenVersion, paper);
        if (!transfer.kind().clocked() || transfer.status() != TransferStatus.NOT_FILED) {
            throw new StepRefused("transfer.not-refused");
        }
        List<VictimRemedy> earlier = store.victims().findByTransferIdOrderById(id);
        VictimRemedyKind kind = next(earlier).orElseThrow(() -> new StepRefused("transfer.victim-step"));
        refuseBeforeAnswer(earlier, request.notifiedOn());
        if (request.askedOn().isAfter(clocks.today()) || request.notifiedOn().isAfter(request.askedOn())) {
            throw new StepRefused("day-in-future");
        }
        if (!clocks.victimInTime(request)) {
            throw new StepRefused("transfer.victim-late");
        }
        VictimRemedy asked = store.victims().save(VictimRemedy.ask(id, kind, request, officer.id()));
        clocks.victimAsked(transfer, kind, request.askedOn());
        changed(transfer, asked, officer, paper, request.reason());
    }

    /** What is to be reviewed is the answer: nobody was told of it before it was given. */
    private static void refuseBeforeAnswer(List<VictimRemedy> earlier, LocalDate notifiedOn) {
        if (earlier.stream().map(VictimRemedy::answeredOn).anyMatch(day -> day != null && notifiedOn.isBefore(day))) {
            throw new StepRefused("transfer.victim-before-answer");
        }
    }

    /** @param files whether the police file after all */
    @Transactional
    public void answer(
            Officer officer, long id, int seenVersion, boolean files, Decision decision, @Nullable Paper paper) {
        Transfer transfer = door.receiver(officer, id, seenVersion, paper);
        if (decision.day().isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        VictimRemedy asked = store.victims()
                .findByTransferIdAndGrantedIsNull(id)
                .orElseThrow(() -> new StepRefused("transfer.victim-step"));
        asked.answer(files, decision.reason(), decision.day());
        store.victims().update(asked);
        clocks.victimAnswered(transfer, asked.kind());
        if (files) {
            transfer.takeUp(decision, clocks.now());
            clocks.filed(transfer, clocks.on(paper));
            objections.filed(transfer, decision);
        }
        changed(transfer, asked, officer, paper, decision.reason());
    }

    /** The transfer is the record whose version all forms carry. */
    private void changed(Transfer transfer, VictimRemedy asked, Officer officer, @Nullable Paper paper, String text) {
        store.transfers().update(transfer);
        chronicle.record(transfer, MatterEvent.VICTIM_REMEDY, officer, paper, asked.kind(), asked.status(), text);
    }
}
