package org.zhihe.casework.feedback;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.procedure.StepRefused;

/** The one rating of a matter, and the call that follows a bad one. */
@MappedEntity("rating")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Rating {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    long partyId;

    /** Of whoever was signed in; null with number and query code. */
    @Nullable
    Long accountId;

    RatingLevel level;
    Resolution resolution;

    @Nullable
    String comment;

    Instant ratedAt;

    /** Null unless the rating is bad. */
    @Nullable
    LocalDate callbackDue;

    @Nullable
    CallbackResult callbackResult;

    @Nullable
    String callbackNote;

    @Nullable
    Long calledBackBy;

    @Nullable
    Instant calledBackAt;

    Rating() {}

    static Rating given(
            PartyAccess access, RatingLevel level, Resolution resolution, @Nullable String comment, Instant now) {
        Rating made = new Rating();
        made.matterId = access.matterId();
        made.partyId = access.partyId();
        made.accountId = access.accountId();
        made.level = level;
        made.resolution = resolution;
        made.comment = comment;
        made.ratedAt = now;
        return made;
    }

    void toCallBackBy(LocalDate due) {
        callbackDue = due;
    }

    void calledBack(CallbackResult result, String note, long staffId, Instant now) {
        if (!waitsForCallback()) {
            throw new StepRefused("callback.none");
        }
        callbackResult = result;
        callbackNote = note;
        calledBackBy = staffId;
        calledBackAt = now;
    }

    public boolean waitsForCallback() {
        return callbackDue != null && calledBackAt == null;
    }

    public int version() {
        return version;
    }

    public RatingLevel level() {
        return level;
    }

    public Resolution resolution() {
        return resolution;
    }

    public @Nullable String comment() {
        return comment;
    }

    public Instant ratedAt() {
        return ratedAt;
    }

    public @Nullable LocalDate callbackDue() {
        return callbackDue;
    }

    public @Nullable CallbackResult callbackResult() {
        return callbackResult;
    }

    public @Nullable String callbackNote() {
        return callbackNote;
    }

    public @Nullable Instant calledBackAt() {
        return calledBackAt;
    }
}
