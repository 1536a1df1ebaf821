package org.zhihe.casework.entrustment;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/**
 * A mediation that a court has entrusted to the committee: with what papers, how long, and what went back. That a court has
 * the dispute would keep a committee from mediating it; that this court entrusts it is the exception (人民调解工作若干规定
 * 22, 特邀调解规定 11).
 */
@MappedEntity("entrustment")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Entrustment {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    EntrustmentStatus status;
    EntrustmentKind kind;
    long courtId;
    String courtNumber;
    String papers;
    LocalDate receivedOn;
    long recordedBy;

    @Nullable
    LocalDate takenUpOn;

    @Nullable
    EntrustmentResult result;

    @Nullable
    String agreementNumber;

    @Nullable
    String letter;

    @Nullable
    LocalDate reportedOn;

    @Nullable
    LocalDate receiptedOn;

    @Nullable
    String note;

    Instant openedAt;

    @Nullable
    Instant endedAt;

    Entrustment() {}

    static Entrustment of(CourtPapers handedIn, long matterId, long officerId, Instant now) {
        Entrustment entrusted = new Entrustment();
        entrusted.matterId = matterId;
        entrusted.status = EntrustmentStatus.ENTRUSTED;
        entrusted.kind = handedIn.kind();
        entrusted.courtId = handedIn.court();
        entrusted.courtNumber = handedIn.courtNumber();
        entrusted.papers = String.join("\n", handedIn.papers());
        entrusted.receivedOn = handedIn.receivedOn();
        entrusted.recordedBy = officerId;
        entrusted.openedAt = now;
        return entrusted;
    }

    /** @param day the papers were signed for, which begins the time the court gives */
    void takeUp(LocalDate day) {
        if (day.isBefore(receivedOn)) {
            throw new StepRefused("entrustment.before-papers", receivedOn);
        }
        move(EntrustmentStatus.TAKEN_UP);
        takenUpOn = day;
    }

    void doNotTakeUp(String reason, Instant now) {
        move(EntrustmentStatus.NOT_TAKEN_UP);
        note = reason;
        endedAt = now;
    }

    /** @param agreement its number when the parties reached one; without it the court has its papers back as they came */
    void report(@Nullable String agreement, String letterNumber, LocalDate day, Instant now) {
        move(EntrustmentStatus.REPORTED);
        result = agreement == null ? EntrustmentResult.NOT_AGREED : EntrustmentResult.AGREED;
        agreementNumber = agreement;
        letter = letterNumber;
        reportedOn = day;
        endedAt = now;
    }

    /** The court has what went back; once. */
    void receipt(LocalDate day) {
        if (status != EntrustmentStatus.REPORTED || receiptedOn != null) {
            throw new StepRefused("entrustment.nothing-to-receipt");
        }
        receiptedOn = day;
    }

    private void move(EntrustmentStatus to) {
        status = EntrustmentStatus.MOVES.move(status, to);
    }

    void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    public int version() {
        return version;
    }

    public long matterId() {
        return matterId;
    }

    public EntrustmentStatus status() {
        return status;
    }

    public EntrustmentKind kind() {
        return kind;
    }

    public long courtId() {
        return courtId;
    }

    public String courtNumber() {
        return courtNumber;
    }

    /** What the court handed in, one item each. */
    public List<String> paperList() {
        return papers.lines().toList();
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate takenUpOn() {
        return takenUpOn;
    }

    public @Nullable EntrustmentResult result() {
        return result;
    }

    public @Nullable String agreementNumber() {
        return agreementNumber;
    }

    public @Nullable String letter() {
        return letter;
    }

    public @Nullable LocalDate reportedOn() {
        return reportedOn;
    }

    public @Nullable LocalDate receiptedOn() {
        return receiptedOn;
    }

    public @Nullable String note() {
        return note;
    }
}
