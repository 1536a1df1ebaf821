package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.procedure.StepRefused;

/**
 * What follows when the police do not file a lead: they look again (移送规定 9; 公安程序规定 181), or the procuratorate looks
 * into it (刑诉规则 557-564). Each side does its part; for a body without access the sender records it from a letter. While
 * one is open, the clock of the transfer is the one of the objection.
 */
@Singleton
public class RemedyDesk {
    private final TransferDoor door;
    private final TransferStore store;
    private final TransferClocks clocks;
    private final Chronicle chronicle;
    private final Objections objections;

    RemedyDesk(
            TransferDoor door, TransferStore store, TransferClocks clocks, Chronicle chronicle, Objections objections) {
        this.door = door;
        this.store = store;
        this.clocks = clocks;
        this.chronicle = chronicle;
        this.objections = objections;
    }

    /**
     * While the police have not decided and are late with it, supervision alone (刑诉规则 557).
     *
     * @param paperNumber of the sender's letter
     */
    @Transactional
    public void ask(
            Officer officer, long id, int seenVersion, RemedyKind kind, @Nullable String paperNumber, String reason) {
        Transfer transfer = door.sender(officer, id, seenVersion);
        boolean undecided = kind == RemedyKind.SUPERVISION && clocks.undecidedInTime(transfer);
        if (!undecided && (!transfer.kind().clocked() || transfer.status() != TransferStatus.NOT_FILED)) {
            throw new StepRefused("transfer.not-refused");
        }
        if (store.remedies().findByTransferIdOrderById(id).stream().anyMatch(one -> one.open() || one.kind() == kind)) {
            throw new StepRefused("transfer.remedy-open");
        }
        if (!undecided && !clocks.inTime(transfer)) {
            throw new StepRefused("transfer.remedy-late");
        }
        Remedy asked = Remedy.ask(id, kind, paperNumber, reason, clocks.today());
        if (!undecided) {
            clocks.met(transfer);
        }
        if (kind == RemedyKind.RECONSIDERATION) {
            clocks.await(transfer, DeadlineRule.TRANSFER_RECONSIDERATION);
        }
        store.remedies().save(asked);
        changed(transfer, asked, officer, null, reason);
    }

    @Transactional
    public void demandExplanation(Officer officer, long id, int seenVersion, String text, @Nullable Paper paper) {
        Transfer transfer = door.overseer(officer, id, seenVersion, paper);
        Remedy remedy = running(transfer);
        remedy.demandExplanation();
        clocks.lift(transfer);
        clocks.await(transfer, DeadlineRule.TRANSFER_EXPLANATION, clocks.on(paper));
        kept(transfer, remedy, officer, paper, text);
    }

    @Transactional
    public void explain(Officer officer, long id, int seenVersion, String text, @Nullable Paper paper) {
        Transfer transfer = door.receiver(officer, id, seenVersion, paper);
        Remedy remedy = running(transfer);
        remedy.explain(text, clocks.on(paper));
        clocks.await(transfer, DeadlineRule.TRANSFER_SUPERVISION_ANSWER, clocks.on(paper));
        kept(transfer, remedy, officer, paper, text);
    }

    @Transactional
    public void orderFiling(Officer officer, long id, int seenVersion, String text, @Nullable Paper paper) {
        Transfer transfer = door.overseer(officer, id, seenVersion, paper);
        Remedy remedy = running(transfer);
        remedy.orderFiling(text, clocks.on(paper));
        clocks.await(transfer, DeadlineRule.TRANSFER_ORDERED_FILING, clocks.on(paper));
        kept(transfer, remedy, officer, paper, text);
    }

    /** The police file after all. */
    @Transactional
    public void grant(Officer officer, long id, int seenVersion, Decision decision, @Nullable Paper paper) {
        Transfer transfer = door.receiver(officer, id, seenVersion, paper);
        if (decision.day().isAfter(clocks.today())) {
            throw new StepRefused("day-in-future");
        }
        Remedy remedy = running(transfer);
        remedy.grant(decision.reason(), decision.day(), clocks.now());
        transfer.takeUp(decision, clocks.now());
        clocks.filed(transfer, clocks.on(paper));
        store.remedies().update(remedy);
        objections.filed(transfer, decision);
        changed(transfer, remedy, officer, paper, decision.reason());
    }

    /** It stays not filed: the police say so on reconsideration, the procuratorate after it has looked into it. */
    @Transactional
    public void uphold(Officer officer, long id, int seenVersion, String reason, @Nullable Paper paper) {
        Remedy of = store.remedies().findByTransferIdAndEndedAtIsNull(id).orElse(null);
        boolean supervised = of != null && of.kind() == RemedyKind.SUPERVISION;
        Transfer transfer = supervised
                ? door.overseer(officer, id, seenVersion, paper)
                : door.receiver(officer, id, seenVersion, paper);
        Remedy remedy = running(transfer);
        remedy.uphold(reason, clocks.on(paper), clocks.now());
        clocks.met(transfer);
        if (transfer.status() == TransferStatus.RECEIPTED) {
            clocks.receipted(transfer, clocks.on(paper));
        }
        if (remedy.kind() == RemedyKind.RECONSIDERATION) {
            clocks.await(transfer, DeadlineRule.TRANSFER_REMEDY, clocks.on(paper));
        }
        kept(transfer, remedy, officer, paper, reason);
    }

    private void kept(Transfer transfer, Remedy remedy, Officer officer, @Nullable Paper paper, String text) {
        store.remedies().update(remedy);
        changed(transfer, remedy, officer, paper, text);
    }

    /** The transfer is the record whose version all forms carry. */
    private void changed(Transfer transfer, Remedy remedy, Officer officer, @Nullable Paper paper, String text) {
        store.transfers().update(transfer);
        chronicle.record(transfer, MatterEvent.TRANSFER_REMEDY, officer, paper, remedy.kind(), remedy.status(), text);
    }

    private Remedy running(Transfer transfer) {
        return store.remedies()
                .findByTransferIdAndEndedAtIsNull(transfer.id())
                .orElseThrow(() -> new StepRefused("transfer.remedy-step"));
    }
}
