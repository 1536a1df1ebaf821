package org.zhihe.casework.enforcement;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.access.Tokens;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.procedure.OwnAct;
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
    LeadSource leadSource;

    /** The case whose decision was revoked with the order to decide anew. */
    @Nullable
    Long againOf;

    @Nullable
    String caseNumber;

    @Nullable
    String officers;

    @Nullable
    LocalDate filedOn;

    @Nullable
    String secretProofs;

    /** Null while it goes on, and of cases that were stayed before grounds were noted. */
    @Nullable
    CaseStayGround stayGround;

    @Nullable
    String stayReason;

    @Nullable
    Long proposedBy;

    @Nullable
    Instant proposedAt;

    @Nullable
    String proposedNumber;

    @Nullable
    String proposedSummary;

    @Nullable
    EnforcementResult result;

    @Nullable
    String decisionNumber;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    String note;

    /** Which of the decision's query codes is good now; begins anywhere, as those of parties do. */
    int codeVersion;

    Instant openedAt;

    @Nullable
    Instant endedAt;

    EnforcementCase() {}

    static EnforcementCase open(long matterId, long bodyId, LeadSource source, Instant now) {
        EnforcementCase opened = new EnforcementCase();
        opened.matterId = matterId;
        opened.bodyId = bodyId;
        opened.leadSource = source;
        opened.status = EnforcementStatus.CHECKING;
        opened.codeVersion = Tokens.freshNumber();
        opened.openedAt = now;
        return opened;
    }

    /** @param handledBy at least two officers (处罚法 42) */
    void file(String number, String handledBy, Set<SecretProof> proofs, LocalDate day) {
        move(EnforcementStatus.FILED);
        caseNumber = number;
        officers = handledBy;
        filedOn = day;
        secretProofs = proofs.isEmpty()
                ? null
                : proofs.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    void stay(CaseStayGround ground, String reason) {
        if (stayed() || status != EnforcementStatus.FILED && status != EnforcementStatus.PENALTY_NOTICED) {
            throw new StepRefused("enforcement.cannot-stay");
        }
        stayGround = ground;
        stayReason = reason;
    }

    void resume() {
        if (!stayed()) {
            throw new StepRefused("enforcement.not-stayed");
        }
        stayGround = null;
        stayReason = null;
    }

    public boolean stayed() {
        return stayReason != null;
    }

    void doNotFile(String reason, Instant now) {
        move(EnforcementStatus.NOT_FILED);
        note = reason;
        endedAt = now;
    }

    /** Neither decided nor refused: another body goes on. */
    void handOver(String reason, Instant now) {
        refuseUnderReview();
        move(EnforcementStatus.HANDED_OVER);
        note = reason;
        endedAt = now;
    }

    void noticePenalty(String planned) {
        refuseUnderReview();
        move(EnforcementStatus.PENALTY_NOTICED);
        note = planned;
    }

    /** Another penalty is planned: the case stands where it stood, and its party may speak anew. */
    void noticeAnew(String planned) {
        refuseStayed();
        note = planned;
    }

    /** Kept until another officer has reviewed it; the party was told of the penalty before (处罚法 44, 62). */
    void proposePenalty(long officerId, String number, String summary, Instant now) {
        move(EnforcementStatus.PENALTY_PROPOSED);
        proposedBy = officerId;
        proposedAt = now;
        proposedNumber = number;
        proposedSummary = summary;
    }

    void approvePenalty(long officerId, LocalDate day) {
        refuseUnlessProposedByAnother(officerId);
        move(EnforcementStatus.DECIDED);
        result = EnforcementResult.PENALTY;
        decisionNumber = proposedNumber;
        decidedOn = day;
        note = proposedSummary;
    }

    void sendPenaltyBack(long officerId) {
        refuseUnlessProposedByAnother(officerId);
        move(EnforcementStatus.PENALTY_NOTICED);
        proposedBy = null;
        proposedAt = null;
        proposedNumber = null;
        proposedSummary = null;
    }

    /** Decides at once, which a result that punishes may not. */
    void decide(EnforcementResult decided, @Nullable String number, LocalDate day, String summary) {
        if (decided.punishes()) {
            throw new StepRefused("enforcement.needs-review");
        }
        refuseUnderReview();
        move(EnforcementStatus.DECIDED);
        result = decided;
        decisionNumber = number;
        decidedOn = day;
        note = summary;
    }

    void renewCode() {
        codeVersion = Tokens.freshNumber();
    }

    void revoke() {
        move(EnforcementStatus.REVOKED);
    }

    void close(Instant now) {
        move(EnforcementStatus.CLOSED);
        endedAt = now;
    }

    public boolean underReview() {
        return status == EnforcementStatus.PENALTY_PROPOSED;
    }

    public boolean proposedBy(long officerId) {
        return proposedBy != null && proposedBy == officerId;
    }

    private void refuseUnderReview() {
        if (underReview()) {
            throw new StepRefused("enforcement.under-review");
        }
    }

    private void refuseUnlessProposedByAnother(long officerId) {
        if (!underReview()) {
            throw new StepRefused("enforcement.not-proposed");
        }
        if (proposedBy(officerId)) {
            throw new OwnAct("enforcement.own-proposal");
        }
    }

    private void move(EnforcementStatus to) {
        refuseStayed();
        status = EnforcementStatus.MOVES.move(status, to);
    }

    private void refuseStayed() {
        if (stayed()) {
            throw new StepRefused("enforcement.stayed");
        }
    }

    public void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    /** The case's own: another body may have one of the same matter. */
    ClockOf clock(DeadlineRule rule) {
        return ClockOf.of(matterId, rule, id);
    }

    public long id() {
        return id;
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

    public LeadSource leadSource() {
        return leadSource;
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

    public @Nullable CaseStayGround stayGround() {
        return stayGround;
    }

    public @Nullable String stayReason() {
        return stayReason;
    }

    public @Nullable Long proposedBy() {
        return proposedBy;
    }

    public @Nullable Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable String proposedNumber() {
        return proposedNumber;
    }

    public @Nullable String proposedSummary() {
        return proposedSummary;
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
