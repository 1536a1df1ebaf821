package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.zhihe.casework.account.HeadDesk;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.procedure.NotFound;
import org.zhihe.casework.procedure.StepRefused;

/**
 * The side that sends: verifies, composes the list, has it approved, and sends. Who is in charge of the body decides on it
 * (移送规定 5): the head of the desk where one is named, else another officer of it than the one who proposes. What is handed
 * in later is decided on in the same way.
 */
@Singleton
public class TransferDesk {
    private final TransferDoor door;
    private final Matters matters;
    private final TransferStore store;
    private final Materials materials;
    private final Letters letters;
    private final Steps steps;

    TransferDesk(
            TransferDoor door,
            Matters matters,
            TransferStore store,
            Materials materials,
            Letters letters,
            Steps steps) {
        this.door = door;
        this.matters = matters;
        this.store = store;
        this.materials = materials;
        this.letters = letters;
        this.steps = steps;
    }

    /** What each step leaves behind. */
    @Singleton
    record Steps(TransferClocks clocks, Chronicle chronicle, Docket docket, HeadDesk heads, Objections objections) {}

    /** Of a matter on the officer's own desk. Returns its id. */
    @Transactional
    public long begin(Officer officer, String number, Beginning what) {
        if (!what.kind().beginners().contains(officer.role()) || !TransferKind.hasMatters(officer.role())) {
            throw new NotFound();
        }
        Matter matter = onDesk(officer, number);
        return opened(officer, matter.id(), what, null);
    }

    /** By police or procuratorate, about what a transfer has brought them, or told them of. Returns its id. */
    @Transactional
    public long beginFrom(Officer officer, long earlierId, Beginning what) {
        if (!what.kind().beginners().contains(officer.role()) || TransferKind.hasMatters(officer.role())) {
            throw new NotFound();
        }
        Transfer earlier = store.transfers()
                .findTo(earlierId, officer.bodyId(), TransferDoor.desk(officer), officer.id())
                .or(() -> store.transfers()
                        .findCopied(earlierId, officer.bodyId(), TransferDoor.desk(officer), officer.id()))
                .orElseThrow(NotFound::new);
        return opened(officer, earlier.matterId(), what, earlier);
    }

    private long opened(Officer officer, long matterId, Beginning what, @Nullable Transfer earlier) {
        Address to = letters.to(what, officer);
        if (store.transfers().countBegun(matterId, officer.bodyId(), TransferDoor.desk(officer), to.name(), what.kind())
                > 0) {
            throw new StepRefused("transfer.begun");
        }
        Transfer begun = Transfer.open(
                what.kind(), matterId, Address.of(officer), to, steps.clocks().now());
        begun.priorId = earlier == null ? null : earlier.id();
        return store.transfers().save(begun).id();
    }

    /** With the list as it is now; who gives back what it was sent passes on the list it came with. */
    @Transactional
    public void propose(Officer officer, long id, int seenVersion, Case stated, Selection chosen, PaperWords words) {
        Transfer transfer = door.sender(officer, id, seenVersion);
        letters.refuseCircle(transfer.matterId(), address(transfer), stated.newFacts());
        Matter matter = matters.findById(transfer.matterId()).orElseThrow(NotFound::new);
        transfer.propose(officer.id(), steps.clocks().now());
        if (TransferKind.hasMatters(officer.role())) {
            onDesk(officer, matter.number());
            materials.put(materials.compose(officer, matter, chosen, words, 0), id, 0);
        } else {
            passOnList(transfer, officer);
        }
        store.cases().save(TransferCase.of(id, stated, materials.concerned(matter)));
        if (transfer.kind().clocked()) {
            steps.clocks().await(transfer, DeadlineRule.TRANSFER_DECISION);
        }
        store.transfers().update(transfer);
        enterInside(transfer, MatterEvent.TRANSFER_PROPOSED, officer, transfer.kind(), transfer.toName);
    }

    private void passOnList(Transfer transfer, Officer officer) {
        Long earlier = transfer.priorId;
        if (earlier == null) {
            throw new StepRefused("transfer.no-materials");
        }
        // Who has only a copy has no papers to pass on, and sends the letter alone.
        store.transfers()
                .findTo(earlier, officer.bodyId(), TransferDoor.desk(officer), officer.id())
                .ifPresent(one -> materials.copy(one, transfer));
    }

    /** @param released positions on the list of the trade secrets that may go; all there are, or it is refused */
    @Transactional
    public void approve(Officer officer, long id, int seenVersion, Set<Integer> released) {
        Transfer transfer = door.sender(officer, id, seenVersion);
        transfer.approve(officer.id(), steps.clocks().now());
        refuseUnlessInCharge(transfer, officer);
        materials.release(transfer, officer, released);
        if (transfer.sent()) {
            handIn(transfer, officer);
            return;
        }
        if (transfer.kind().clocked()) {
            steps.clocks().await(transfer, DeadlineRule.TRANSFER_SENDING);
        }
        store.transfers().update(transfer);
        enterInside(transfer, MatterEvent.TRANSFER_APPROVED, officer, transfer.kind(), transfer.toName);
    }

    /** From now on the receiver has that too. */
    private void handIn(Transfer transfer, Officer officer) {
        materials.refuseIfChanged(transfer);
        int before = transfer.sentItems;
        transfer.sentItems = materials.last(transfer);
        steps.clocks().receipted(transfer, steps.clocks().today());
        store.transfers().update(transfer);
        int more = transfer.sentItems - before;
        steps.chronicle().enter(transfer, MatterEvent.TRANSFER_COMPLETED, officer, transfer.toName, more);
    }

    /** Where heads are named, one of them decides; what the only one has proposed, a colleague. */
    private void refuseUnlessInCharge(Transfer transfer, Officer officer) {
        List<Long> heads = steps.heads().of(TransferDoor.desk(officer), officer.bodyId()).stream()
                .filter(one -> !transfer.proposedBy(one))
                .toList();
        if (!heads.isEmpty() && !heads.contains(officer.id())) {
            throw new StepRefused("transfer.needs-head");
        }
    }

    /** The reason is kept (移送规定 5). */
    @Transactional
    public void doNotApprove(Officer officer, long id, int seenVersion, String reason) {
        Transfer transfer = door.sender(officer, id, seenVersion);
        transfer.doNotApprove(officer.id(), reason, steps.clocks().now());
        refuseUnlessInCharge(transfer, officer);
        if (transfer.sent()) {
            materials.takeBack(transfer);
            store.transfers().update(transfer);
        } else {
            steps.clocks().met(transfer);
            ended(transfer);
        }
        enterInside(transfer, MatterEvent.TRANSFER_NOT_APPROVED, officer, transfer.kind(), transfer.toName, reason);
    }

    @Transactional
    public void drop(Officer officer, long id, int seenVersion, String reason) {
        Transfer transfer = door.sender(officer, id, seenVersion);
        transfer.drop(reason, steps.clocks().now());
        steps.clocks().lift(transfer);
        ended(transfer);
        enterInside(transfer, MatterEvent.TRANSFER_CLOSED, officer, transfer.toName, reason);
    }

    /** Only now does the receiver, and who gets a copy, see it. */
    @Transactional
    public void send(Officer officer, long id, int seenVersion) {
        Transfer transfer = door.sender(officer, id, seenVersion);
        if (transfer.status() != TransferStatus.APPROVED) {
            throw new StepRefused("transfer.not-approved");
        }
        materials.refuseIfChanged(transfer);
        String newFacts =
                store.cases().findByTransferId(id).map(TransferCase::newFacts).orElse(null);
        letters.refuseCircle(transfer.matterId(), address(transfer), newFacts);
        transfer.send(
                letters.number(officer),
                materials.last(transfer),
                steps.clocks().now());
        steps.clocks().sent(transfer);
        store.transfers().update(transfer);
        letters.copy(transfer);
        String number = Objects.requireNonNull(transfer.number);
        steps.chronicle().enter(transfer, MatterEvent.TRANSFER_SENT, officer, transfer.kind(), transfer.toName, number);
        steps.chronicle().tell(transfer, MatterEvent.TRANSFER_TOLD, officer, transfer.toName, number);
    }

    /** Proposes to hand in what the receiver has missed (公安程序规定 180). */
    @Transactional
    public void complete(Officer officer, long id, int seenVersion, Selection chosen, PaperWords words) {
        Transfer transfer = door.sender(officer, id, seenVersion);
        Matter matter = matters.findById(transfer.matterId()).orElseThrow(NotFound::new);
        onDesk(officer, matter.number());
        transfer.complete(officer.id(), steps.clocks().now());
        int last = materials.last(transfer);
        materials.put(materials.compose(officer, matter, chosen, words, last), id, last);
        store.transfers().update(transfer);
        enterInside(transfer, MatterEvent.TRANSFER_PROPOSED, officer, transfer.kind(), transfer.toName);
    }

    /** @param what goods and papers, one a line */
    @Transactional
    public void handOver(Officer officer, long id, int seenVersion, LocalDate day, String what) {
        Transfer transfer = door.sender(officer, id, seenVersion);
        if (day.isAfter(steps.clocks().today())) {
            throw new StepRefused("day-in-future");
        }
        transfer.handOver(day);
        steps.clocks().met(transfer);
        store.transfers().update(transfer);
        steps.chronicle().enter(transfer, MatterEvent.TRANSFER_HANDED_OVER, officer, transfer.toName, day, what);
    }

    /** The sender leaves it at that: no objection, or none any more. */
    @Transactional
    public void accept(Officer officer, long id, int seenVersion, String note) {
        Transfer transfer = door.sender(officer, id, seenVersion);
        if (transfer.status() != TransferStatus.NOT_FILED) {
            throw new StepRefused("transfer.not-refused");
        }
        steps.objections().refuseIfOpen(transfer);
        transfer.close(note, steps.clocks().now());
        steps.clocks().lift(transfer);
        ended(transfer);
        steps.chronicle().enter(transfer, MatterEvent.TRANSFER_CLOSED, officer, transfer.toName, note);
    }

    private void ended(Transfer transfer) {
        store.transfers().update(transfer);
        // Once the receiver has answered, nobody waits for this any more.
        if (!transfer.kind().secret() && transfer.answeredAt == null) {
            steps.docket().procedureEnded(transfer.matterId());
        }
    }

    private void enterInside(Transfer transfer, MatterEvent event, Officer officer, Object... details) {
        steps.chronicle().enterInside(transfer, event, officer, details);
    }

    private Matter onDesk(Officer officer, String number) {
        return matters.findOnDesk(number, TransferDoor.desk(officer), officer.bodyId(), officer.id(), officer.ownOnly())
                .orElseThrow(NotFound::new);
    }

    private static Address address(Transfer transfer) {
        return new Address(transfer.toBodyId, transfer.toName, null, transfer.toOverseer);
    }
}
