package org.zhihe.casework.referral;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.casework.deadline.ClockOf;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.procedure.StaleVersion;

/** A matter handed to a court with a list of what went along, and what the court answers. */
@MappedEntity("court_referral")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class CourtReferral {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    ReferralStatus status;
    long courtId;

    @Nullable
    String number;

    @Nullable
    String materials;

    @Nullable
    LocalDate sentOn;

    @Nullable
    LocalDate receiptedOn;

    @Nullable
    String receiptNumber;

    @Nullable
    ReferralResult result;

    @Nullable
    String caseNumber;

    @Nullable
    LocalDate resultOn;

    @Nullable
    String note;

    Instant openedAt;

    @Nullable
    Instant endedAt;

    CourtReferral() {}

    static CourtReferral open(long matterId, long courtId, Instant now) {
        CourtReferral opened = new CourtReferral();
        opened.matterId = matterId;
        opened.courtId = courtId;
        opened.status = ReferralStatus.PREPARING;
        opened.openedAt = now;
        return opened;
    }

    void send(String letterNumber, List<String> list, LocalDate day) {
        move(ReferralStatus.SENT);
        number = letterNumber;
        materials = String.join("\n", list);
        sentOn = day;
    }

    void receipt(String numberOfReceipt, LocalDate day) {
        move(ReferralStatus.RECEIPTED);
        receiptNumber = numberOfReceipt;
        receiptedOn = day;
    }

    void sendBack(String reason, Instant now) {
        move(ReferralStatus.RETURNED);
        note = reason;
        endedAt = now;
    }

    void answer(ReferralResult reached, @Nullable String courtNumber, LocalDate day, String summary, Instant now) {
        move(ReferralStatus.ANSWERED);
        result = reached;
        caseNumber = courtNumber;
        resultOn = day;
        note = summary;
        endedAt = now;
    }

    private void move(ReferralStatus to) {
        status = ReferralStatus.MOVES.move(status, to);
    }

    public void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    /** The referral's own: the same matter may be sent to another court. */
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

    public long courtId() {
        return courtId;
    }

    public ReferralStatus status() {
        return status;
    }

    public @Nullable String number() {
        return number;
    }

    /** What went along, one item each. */
    public List<String> materialList() {
        return materials == null ? List.of() : materials.lines().toList();
    }

    public @Nullable LocalDate sentOn() {
        return sentOn;
    }

    public @Nullable LocalDate receiptedOn() {
        return receiptedOn;
    }

    public @Nullable String receiptNumber() {
        return receiptNumber;
    }

    public @Nullable ReferralResult result() {
        return result;
    }

    public @Nullable String caseNumber() {
        return caseNumber;
    }

    public @Nullable LocalDate resultOn() {
        return resultOn;
    }

    public @Nullable String note() {
        return note;
    }
}
