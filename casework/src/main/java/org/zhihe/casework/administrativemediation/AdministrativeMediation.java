package org.zhihe.casework.administrativemediation;

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

/** A request that the patent office mediate, from its receipt to the agreement or the end without one. */
@MappedEntity("administrative_mediation")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class AdministrativeMediation {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    AdministrativeMediationStatus status;
    long bodyId;

    @Nullable
    String decisionCopy;

    @Nullable
    LocalDate askedOn;

    @Nullable
    Opinion opinion;

    @Nullable
    LocalDate opinionOn;

    @Nullable
    LocalDate silentOn;

    @Nullable
    String caseNumber;

    @Nullable
    String officers;

    @Nullable
    LocalDate filedOn;

    @Nullable
    Instant meetingAt;

    @Nullable
    String meetingPlace;

    @Nullable
    Enforceability enforceability;

    @Nullable
    NotFiledGround ground;

    @Nullable
    String note;

    Instant openedAt;

    @Nullable
    Instant endedAt;

    AdministrativeMediation() {}

    static AdministrativeMediation open(long matterId, long bodyId, Instant now) {
        AdministrativeMediation opened = new AdministrativeMediation();
        opened.matterId = matterId;
        opened.bodyId = bodyId;
        opened.status = AdministrativeMediationStatus.REQUESTED;
        opened.openedAt = now;
        return opened;
    }

    /** @param copy which decision found the infringement */
    void foundIn(String copy) {
        decisionCopy = copy;
    }

    void refuseUnlessAsking() {
        if (!status.asking()) {
            throw new StepRefused("administrative-mediation.not-asking", status);
        }
    }

    /** A respondent has the request; with the first one the asking begins. */
    void received(LocalDate day) {
        refuseUnlessAsking();
        if (status == AdministrativeMediationStatus.REQUESTED) {
            move(AdministrativeMediationStatus.ASKED);
            askedOn = day;
        }
    }

    /** A respondent said no, perhaps not the first one. */
    void refuse(LocalDate day) {
        if (status != AdministrativeMediationStatus.REFUSED) {
            move(AdministrativeMediationStatus.REFUSED);
        }
        opinion = Opinion.REFUSES;
        opinionOn = day;
    }

    /** @param last the day that has passed without a word of somebody, whatever the others have said */
    void fallSilent(LocalDate last) {
        if (status != AdministrativeMediationStatus.REFUSED) {
            move(AdministrativeMediationStatus.REFUSED);
        }
        silentOn = last;
    }

    /** Nobody holds out any more, if anybody did. */
    void reconsider() {
        if (status == AdministrativeMediationStatus.REFUSED) {
            move(AdministrativeMediationStatus.ASKED);
            opinion = null;
            opinionOn = null;
            silentOn = null;
        }
    }

    /** All respondents take part, but for those that are left out. */
    void takePart(LocalDate day) {
        move(AdministrativeMediationStatus.WILLING);
        opinion = Opinion.AGREES;
        opinionOn = day;
    }

    void file(String number, String handledBy, LocalDate day, Instant when, String where) {
        move(AdministrativeMediationStatus.FILED);
        caseNumber = number;
        officers = handledBy;
        filedOn = day;
        meetingAt = when;
        meetingPlace = where;
    }

    void doNotFile(NotFiledGround why, String reason, Instant now) {
        move(AdministrativeMediationStatus.NOT_FILED);
        ground = why;
        ended(reason, now);
    }

    void agree(Enforceability by, Instant now) {
        move(AdministrativeMediationStatus.AGREED);
        enforceability = by;
        endedAt = now;
    }

    void doNotAgree(String reason, Instant now) {
        move(AdministrativeMediationStatus.NOT_AGREED);
        ended(reason, now);
    }

    void withdraw(String reason, Instant now) {
        move(AdministrativeMediationStatus.WITHDRAWN);
        ended(reason, now);
    }

    /** Nobody has taken it back: another body goes on. */
    void handOver(String reason, Instant now) {
        move(AdministrativeMediationStatus.HANDED_OVER);
        ended(reason, now);
    }

    private void ended(String why, Instant now) {
        note = why;
        endedAt = now;
    }

    private void move(AdministrativeMediationStatus to) {
        status = AdministrativeMediationStatus.MOVES.move(status, to);
    }

    void refuseUnlessSeen(int seenVersion) {
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

    public AdministrativeMediationStatus status() {
        return status;
    }

    public @Nullable String decisionCopy() {
        return decisionCopy;
    }

    public @Nullable LocalDate askedOn() {
        return askedOn;
    }

    public @Nullable Opinion opinion() {
        return opinion;
    }

    public @Nullable LocalDate opinionOn() {
        return opinionOn;
    }

    /** The last day to answer, once it has passed in silence. */
    public @Nullable LocalDate silentOn() {
        return silentOn;
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

    public @Nullable Instant meetingAt() {
        return meetingAt;
    }

    public @Nullable String meetingPlace() {
        return meetingPlace;
    }

    public @Nullable Enforceability enforceability() {
        return enforceability;
    }

    public @Nullable NotFiledGround ground() {
        return ground;
    }

    public @Nullable String note() {
        return note;
    }
}
