package org.zhihe.casework.enforcement;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/** An authority's own case against an infringer. */
@MappedEntity("enforcement_case")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class EnforcementCase {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    EnforcementStatus status;
    long bodyId;

    @Nullable
    String caseNumber;

    @Nullable
    String officers;

    @Nullable
    LocalDate filedOn;

    @Nullable
    EnforcementResult result;

    @Nullable
    String decisionNumber;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    String note;

    Instant openedAt;

    @Nullable
    Instant endedAt;

    EnforcementCase() {}

    static EnforcementCase open(long matterId, long bodyId, Instant now) {
        EnforcementCase opened = new EnforcementCase();
        opened.matterId = matterId;
        opened.bodyId = bodyId;
        opened.status = EnforcementStatus.CHECKING;
        opened.openedAt = now;
        return opened;
    }

    /** @param handledBy at least two officers (处罚法 42) */
    void file(String number, String handledBy, LocalDate day) {
        move(EnforcementStatus.FILED);
        caseNumber = number;
        officers = handledBy;
        filedOn = day;
    }

    void doNotFile(String reason, Instant now) {
        move(EnforcementStatus.NOT_FILED);
        note = reason;
        endedAt = now;
    }

    void noticePenalty(String planned) {
        move(EnforcementStatus.PENALTY_NOTICED);
        note = planned;
    }

    /** A penalty that the party was not told of before is refused (处罚法 44, 62). */
    void decide(EnforcementResult decided, @Nullable String number, LocalDate day, String summary) {
        if (decided == EnforcementResult.PENALTY && status == EnforcementStatus.FILED) {
            throw new StepRefused("enforcement.not-noticed");
        }
        move(EnforcementStatus.DECIDED);
        result = decided;
        decisionNumber = number;
        decidedOn = day;
        note = summary;
    }

    void close(Instant now) {
        move(EnforcementStatus.CLOSED);
        endedAt = now;
    }

    private void move(EnforcementStatus to) {
        status = EnforcementStatus.MOVES.move(status, to);
    }

    public void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    public int version() {
        return version;
    }

    public long matterId() {
        return matterId;
    }

    public EnforcementStatus status() {
        return status;
    }

    public @Nullable String caseNumber() {
        return caseNumber;
    }

    public @Nullable String officers() {
        return officers;
    }

    public @Nullable LocalDate filedOn() {
        return filedOn;
    }

    public @Nullable EnforcementResult result() {
        return result;
    }

    public @Nullable String decisionNumber() {
        return decisionNumber;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String note() {
        return note;
    }
}
