package org.zhihe.casework.confirmation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;

/** The parties' joint application to a court to confirm their agreement, and what the court does with it. */
@MappedEntity("judicial_confirmation")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class JudicialConfirmation {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    long agreementId;
    ConfirmationStatus status;
    long courtId;
    String courtBasis;
    LocalDate latestOn;
    Instant startedAt;

    @Nullable
    Instant appliedAt;

    @Nullable
    LocalDate acceptedOn;

    @Nullable
    String caseNumber;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    String ground;

    @Nullable
    String note;

    @Nullable
    Instant endedAt;

    JudicialConfirmation() {}

    static JudicialConfirmation start(
            long matterId, long agreementId, long courtId, String courtBasis, LocalDate latestOn, Instant now) {
        JudicialConfirmation confirmation = new JudicialConfirmation();
        confirmation.matterId = matterId;
        confirmation.agreementId = agreementId;
        confirmation.status = ConfirmationStatus.JOINING;
        confirmation.courtId = courtId;
        confirmation.courtBasis = courtBasis;
        confirmation.latestOn = latestOn;
        confirmation.startedAt = now;
        return confirmation;
    }

    /** Joining ends with the 30 days (民事诉讼法 205). */
    void refuseUnlessJoining(LocalDate today) {
        if (status != ConfirmationStatus.JOINING) {
            throw new StepRefused("confirmation.not-joining", status);
        }
        if (today.isAfter(latestOn)) {
            throw new StepRefused("confirmation.too-late", latestOn);
        }
    }

    void apply(Instant now) {
        move(ConfirmationStatus.APPLIED);
        appliedAt = now;
    }

    /** The papers are complete now; the court looks again. */
    void resubmit(Instant now) {
        if (status != ConfirmationStatus.RETURNED) {
            throw new StepRefused("confirmation.not-returned", status);
        }
        apply(now);
    }

    void returnForCompletion(String missing) {
        move(ConfirmationStatus.RETURNED);
        note = missing;
    }

    void accept(String givenNumber, LocalDate day) {
        move(ConfirmationStatus.ACCEPTED);
        caseNumber = givenNumber;
        acceptedOn = day;
    }

    void doNotAccept(NotAcceptedGround why, String explanation, Instant now) {
        move(ConfirmationStatus.NOT_ACCEPTED);
        ended(why.name(), explanation, now);
    }

    void confirm(LocalDate day, String explanation, Instant now) {
        move(ConfirmationStatus.CONFIRMED);
        decidedOn = day;
        ended(null, explanation, now);
    }

    void dismiss(DismissalGround why, LocalDate day, String explanation, Instant now) {
        move(ConfirmationStatus.DISMISSED);
        decidedOn = day;
        ended(why.name(), explanation, now);
    }

    void withdraw(String explanation, Instant now) {
        move(ConfirmationStatus.WITHDRAWN);
        ended(null, explanation, now);
    }

    void expire(Instant now) {
        move(ConfirmationStatus.EXPIRED);
        endedAt = now;
    }

    /** The 30 days of the agreement that it is about. */
    ClockOf window() {
        return ClockOf.of(matterId, DeadlineRule.CONFIRMATION_APPLICATION, agreementId);
    }

    private void move(ConfirmationStatus to) {
        status = ConfirmationStatus.MOVES.move(status, to);
    }

    private void ended(@Nullable String why, String explanation, Instant now) {
        ground = why;
        note = explanation;
        endedAt = now;
    }

    public void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
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

    public long agreementId() {
        return agreementId;
    }

    public ConfirmationStatus status() {
        return status;
    }

    public long courtId() {
        return courtId;
    }

    public String courtBasis() {
        return courtBasis;
    }

    public LocalDate latestOn() {
        return latestOn;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    public @Nullable String caseNumber() {
        return caseNumber;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String ground() {
        return ground;
    }

    public @Nullable String note() {
        return note;
    }
}
