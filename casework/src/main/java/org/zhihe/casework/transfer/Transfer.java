package org.zhihe.casework.transfer;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.procedure.OwnAct;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.procedure.TransitionRefused;

/** A numbered letter by which a matter passes from one body to another, and what comes back. */
@MappedEntity("transfer")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Transfer {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;

    /** The one it follows from: passed on, or given back. */
    @Nullable
    Long priorId;

    TransferKind kind;
    TransferStatus status;

    /** Null for a body that has no access here. */
    @Nullable
    Long fromBodyId;

    String fromName;

    @Nullable
    Desk fromDesk;

    @Nullable
    Long toBodyId;

    String toName;

    /** The procuratorate beside a receiver of another city. */
    @Nullable
    String toOverseer;

    @Nullable
    String number;

    @Nullable
    Long proposedBy;

    @Nullable
    Instant proposedAt;

    @Nullable
    Long decidedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    String refusalReason;

    @Nullable
    Instant sentAt;

    /** Up to which position of its list the receiver has it. */
    int sentItems;

    @Nullable
    String receiptNumber;

    @Nullable
    LocalDate receiptedOn;

    @Nullable
    TransferResult result;

    @Nullable
    String resultNumber;

    @Nullable
    LocalDate resultOn;

    @Nullable
    String resultReason;

    @Nullable
    Instant answeredAt;

    @Nullable
    LocalDate handedOverOn;

    /** The rule of the clock that runs for it. */
    @Nullable
    DeadlineRule awaited;

    @Nullable
    LocalDate feedbackDueOn;

    @Nullable
    String closingNote;

    Instant openedAt;

    @Nullable
    Instant endedAt;

    Transfer() {}

    static Transfer open(TransferKind kind, long matterId, Address from, Address to, Instant now) {
        Transfer opened = new Transfer();
        opened.kind = kind;
        opened.matterId = matterId;
        opened.status = TransferStatus.PREPARING;
        opened.fromBodyId = from.bodyId();
        opened.fromName = from.name();
        opened.fromDesk = from.desk();
        opened.toBodyId = to.bodyId();
        opened.toName = to.name();
        opened.toOverseer = to.overseer();
        opened.openedAt = now;
        return opened;
    }

    /** It came on paper, with the number and the day of its letter. */
    Transfer arrived(Arrived letter) {
        status = TransferStatus.RECEIPTED;
        number = letter.number();
        sentAt = letter.writtenOn().atStartOfDay(Clocks.ZONE).toInstant();
        receiptNumber = letter.receiptNumber();
        receiptedOn = letter.receivedOn();
        return this;
    }

    /** The same papers on their way to the body whose matter it is. */
    Transfer forward(TransferKind as, Address from, Address to, String letterNumber, Instant now) {
        Transfer next = open(as, matterId, from, to, now);
        next.status = TransferStatus.SENT;
        next.priorId = id;
        next.number = letterNumber;
        next.sentAt = now;
        return next;
    }

    void propose(long officerId, Instant now) {
        refuseUnless(TransferStatus.PREPARING);
        move(TransferStatus.PROPOSED);
        proposedBy = officerId;
        proposedAt = now;
    }

    /** What the receiver has missed goes with it, once there is something. */
    void approve(long officerId, Instant now) {
        decideAs(officerId, sent() ? TransferStatus.RECEIPTED : TransferStatus.APPROVED, now);
    }

    /** What was to be handed in later does not go: then that is missing still. */
    void doNotApprove(long officerId, String reason, Instant now) {
        decideAs(officerId, sent() ? TransferStatus.INCOMPLETE : TransferStatus.NOT_APPROVED, now);
        refusalReason = reason;
        endedAt = sent() ? null : now;
    }

    void send(String letterNumber, int items, Instant now) {
        move(TransferStatus.SENT);
        sentItems = items;
        number = letterNumber;
        sentAt = now;
    }

    void receipt(String numberOfReceipt, LocalDate day) {
        refuseUnless(TransferStatus.SENT);
        move(TransferStatus.RECEIPTED);
        receiptNumber = numberOfReceipt;
        receiptedOn = day;
    }

    void findIncomplete() {
        refuseUnless(TransferStatus.RECEIPTED);
        move(TransferStatus.INCOMPLETE);
    }

    /** Another officer decides on it, as on what went first. */
    void complete(long officerId, Instant now) {
        refuseUnless(TransferStatus.INCOMPLETE);
        move(TransferStatus.PROPOSED);
        proposedBy = officerId;
        proposedAt = now;
    }

    void takeUp(Decision decision, Instant now) {
        decided(TransferStatus.FILED, TransferResult.FILED, decision, now);
    }

    void doNotTakeUp(Decision decision, Instant now) {
        decided(TransferStatus.NOT_FILED, TransferResult.NOT_FILED, decision, now);
    }

    void passOn(Decision decision, Instant now) {
        refuseUnless(TransferStatus.RECEIPTED);
        decided(TransferStatus.CLOSED, TransferResult.FORWARDED, decision, now);
        endedAt = now;
    }

    /** Goods and papers of the case, after the police have filed (移送规定 12). */
    void handOver(LocalDate day) {
        refuseUnless(TransferStatus.FILED);
        if (handedOverOn != null) {
            throw new StepRefused("transfer.handed-over");
        }
        handedOverOn = day;
    }

    /** Nothing more will come of it. */
    void close(String note, Instant now) {
        end(note, now, TransferStatus.FILED, TransferStatus.NOT_FILED);
    }

    /** It is not to be sent after all. */
    void drop(String note, Instant now) {
        end(note, now, TransferStatus.PREPARING, TransferStatus.APPROVED);
    }

    private void end(String note, Instant now, TransferStatus from, TransferStatus orFrom) {
        refuseUnless(from, orFrom);
        move(TransferStatus.CLOSED);
        closingNote = note;
        endedAt = now;
    }

    private void decided(TransferStatus to, TransferResult reached, Decision decision, Instant now) {
        move(to);
        result = reached;
        resultNumber = decision.number();
        resultOn = decision.day();
        resultReason = decision.reason();
        answeredAt = now;
    }

    private void decideAs(long officerId, TransferStatus to, Instant now) {
        refuseUnless(TransferStatus.PROPOSED);
        if (proposedBy(officerId)) {
            throw new OwnAct("transfer.own-proposal");
        }
        move(to);
        decidedBy = officerId;
        decidedAt = now;
    }

    private void refuseUnless(TransferStatus wanted, TransferStatus... more) {
        if (status != wanted && !List.of(more).contains(status)) {
            throw new TransitionRefused(status, wanted);
        }
    }

    private void move(TransferStatus to) {
        status = TransferStatus.MOVES.move(status, to);
    }

    public void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    boolean sent() {
        return sentAt != null;
    }

    public boolean proposedBy(long officerId) {
        return proposedBy != null && proposedBy == officerId;
    }

    public long id() {
        return id;
    }

    public long matterId() {
        return matterId;
    }

    public TransferKind kind() {
        return kind;
    }

    public TransferStatus status() {
        return status;
    }
}
