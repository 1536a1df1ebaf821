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
import org.zhihe.casework.procedure.TransitionRefused;

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

    /**
     * @param day the respondent received the request
     * @param copy which decision found the infringement; null when more is asked than damages
     */
    void ask(LocalDate day, @Nullable String copy) {
        move(AdministrativeMediationStatus.ASKED);
        askedOn = day;
        decisionCopy = copy;
    }

    /** One who first said no and then yes has said yes; both stand in the timeline. */
    void answer(Opinion said, LocalDate day) {
        if (said == Opinion.AGREES) {
            move(AdministrativeMediationStatus.WILLING);
        } else if (status != AdministrativeMediationStatus.ASKED || opinion != null) {
            throw new TransitionRefused(status, AdministrativeMediationStatus.ASKED);
        }
        if (askedOn != null && day.isBefore(askedOn)) {
            throw new StepRefused("administrative-mediation.before-asked", askedOn);
        }
        opinion = said;
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
        if (why == NotFiledGround.RESPONDENT_REFUSED && opinion != Opinion.REFUSES) {
            throw new StepRefused("administrative-mediation.has-not-refused");
        }
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
