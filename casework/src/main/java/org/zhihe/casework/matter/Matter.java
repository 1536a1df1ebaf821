package org.zhihe.casework.matter;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhihe.casework.procedure.StaleVersion;

/** The numbered file. Knows where it stands and what was asked; links procedures without knowing their states. */
@MappedEntity("matter")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class Matter {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    String number;
    MatterKind kind;
    MatterStatus status;
    String title;
    IpType ipType;

    @Nullable
    String rightNumber;

    String whatHappened;
    String happenedWhere;
    LocalDate happenedOn;
    String claims;
    String claimText;

    @Nullable
    BigDecimal claimAmount;

    OtherProceeding otherProceeding;

    @Nullable
    Outcome outcome;

    @Nullable
    DeclineGround declineGround;

    @Nullable
    String closingNote;

    @Nullable
    String seriesKey;

    @Nullable
    Integer seriesPosition;

    String formKey;
    String formDigest;
    Instant filedAt;

    @Nullable
    Instant concludedAt;

    Matter() {}

    /**
     * A new matter as filed.
     *
     * @param formKey identifies the form that was sent; the same key never files twice
     * @param formDigest tells whether what came with the key is the same
     */
    public static Matter file(
            MatterNumber number,
            MatterKind kind,
            MatterContent content,
            String formKey,
            String formDigest,
            Instant now) {
        Matter matter = new Matter();
        matter.number = number.value();
        matter.kind = kind;
        matter.status = MatterStatus.SUBMITTED;
        matter.formKey = formKey;
        matter.formDigest = formDigest;
        matter.filedAt = now;
        matter.say(content);
        return matter;
    }

    public Matter of(Series series) {
        seriesKey = series.key();
        seriesPosition = series.position();
        return this;
    }

    /** The applicant puts the filing right; it is examined anew. */
    public void correct(MatterContent content) {
        status = MatterStatus.MOVES.move(status, MatterStatus.SUBMITTED);
        say(content);
    }

    public void requestCorrection() {
        status = MatterStatus.MOVES.move(status, MatterStatus.CORRECTION_REQUESTED);
    }

    public void accept() {
        status = MatterStatus.MOVES.move(status, MatterStatus.ACCEPTED);
    }

    public void decline(DeclineGround ground, String reason, Instant now) {
        status = MatterStatus.MOVES.move(status, MatterStatus.DECLINED);
        declineGround = ground;
        closingNote = reason;
        concludedAt = now;
    }

    /** A first procedure begins; a further one changes nothing here. */
    public void begin() {
        if (status != MatterStatus.IN_PROGRESS) {
            status = MatterStatus.MOVES.move(status, MatterStatus.IN_PROGRESS);
        }
    }

    public void withdraw(Instant now) {
        status = MatterStatus.MOVES.move(status, MatterStatus.WITHDRAWN);
        concludedAt = now;
    }

    /** What it asks goes on in an earlier matter. */
    public void merge(String reason, Instant now) {
        status = MatterStatus.MOVES.move(status, MatterStatus.MERGED);
        closingNote = reason;
        concludedAt = now;
    }

    public void conclude(Outcome reached, String note, Instant now) {
        status = MatterStatus.MOVES.move(status, MatterStatus.CONCLUDED);
        outcome = reached;
        closingNote = note;
        concludedAt = now;
    }

    /** Begins anew what was concluded, on new facts: taken on already, so to be routed. What was reached stays in the timeline. */
    public void reopen() {
        status = MatterStatus.MOVES.reopen(status, MatterStatus.ACCEPTED);
        outcome = null;
        closingNote = null;
        concludedAt = null;
    }

    public void refuseUnlessSeen(int seenVersion) {
        StaleVersion.refuseUnless(seenVersion, version);
    }

    private void say(MatterContent content) {
        title = content.title();
        ipType = content.ipType();
        rightNumber = content.rightNumber();
        whatHappened = content.whatHappened();
        happenedWhere = content.happenedWhere();
        happenedOn = content.happenedOn();
        claims = content.claims().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        claimText = content.claimText();
        claimAmount = content.claimAmount();
        otherProceeding = content.otherProceeding();
    }

    public MatterContent content() {
        return new MatterContent(
                title,
                ipType,
                rightNumber,
                whatHappened,
                happenedWhere,
                happenedOn,
                claims(),
                claimText,
                claimAmount,
                otherProceeding);
    }

    public Set<Claim> claims() {
        Set<Claim> asked = EnumSet.noneOf(Claim.class);
        Arrays.stream(claims.split(","))
                .filter(name -> !name.isEmpty())
                .map(Claim::valueOf)
                .forEach(asked::add);
        return asked;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public MatterKind kind() {
        return kind;
    }

    public MatterStatus status() {
        return status;
    }

    public IpType ipType() {
        return ipType;
    }

    /** Null when it was filed alone. */
    public @Nullable String seriesKey() {
        return seriesKey;
    }

    public String formDigest() {
        return formDigest;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public @Nullable Instant concludedAt() {
        return concludedAt;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable DeclineGround declineGround() {
        return declineGround;
    }

    public @Nullable String closingNote() {
        return closingNote;
    }
}
