package org.zhihe.casework.adjudication;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.zhihe.casework.procedure.StaleVersion;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.procedure.TransitionRefused;

/** A patent office's decision between two sides, on request. */
@MappedEntity("administrative_adjudication")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
public class AdministrativeAdjudication {
    /** Once, and once more for who has a reason to be late: what waits on it does not wait for ever. */
    private static final int MOST_DEMANDS = 2;

    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    long matterId;
    AdjudicationStatus status;
    long bodyId;

    @Nullable
    String caseNumber;

    @Nullable
    String panel;

    @Nullable
    LocalDate filedOn;

    @Nullable
    LocalDate servedOn;

    @Nullable
    LocalDate hearingOn;

    @Nullable
    AdjudicationStatus stayedFrom;

    @Nullable
    StayGround stayGround;

    @Nullable
    LocalDate reportAskedOn;

    @Nullable
    LocalDate reportUntil;

    int reportDemands;

    @Nullable
    LocalDate reportFiledOn;

    @Nullable
    String reportNumber;

    @Nullable
    Long reportItem;

    @Nullable
    AdjudicationResult result;

    @Nullable
    RefusalGround refusalGround;

    @Nullable
    ClosingGround closingGround;

    @Nullable
    String decisionNumber;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    String note;

    Instant openedAt;

    @Nullable
    Instant endedAt;

    AdministrativeAdjudication() {}

    static AdministrativeAdjudication open(long matterId, long bodyId, Instant now) {
        AdministrativeAdjudication opened = new AdministrativeAdjudication();
        opened.matterId = matterId;
        opened.bodyId = bodyId;
        opened.status = AdjudicationStatus.REQUESTED;
        opened.openedAt = now;
        return opened;
    }

    /** @param members an odd number, at least three (国知局令第81号 20) */
    void file(String number, String members, LocalDate day) {
        refuseWhileStayed(AdjudicationStatus.FILED);
        move(AdjudicationStatus.FILED);
        caseNumber = number;
        panel = members;
        filedOn = day;
    }

    void doNotFile(RefusalGround ground, String reason, Instant now) {
        move(AdjudicationStatus.NOT_FILED);
        refusalGround = ground;
        ended(reason, now);
    }

    /** Until it is heard; not again once the report is there. */
    void refuseUnlessReportMayBeAsked() {
        boolean early = status == AdjudicationStatus.REQUESTED
                || status == AdjudicationStatus.FILED
                || status == AdjudicationStatus.SERVED;
        if (!early || reportFiledOn != null) {
            throw new StepRefused("adjudication.report-not-now", status);
        }
        if (reportDemands == MOST_DEMANDS) {
            throw new StepRefused("adjudication.report-demanded-twice");
        }
    }

    void askForReport(LocalDate day, LocalDate until) {
        refuseUnlessReportMayBeAsked();
        reportAskedOn = day;
        reportUntil = until;
        reportDemands++;
    }

    /** A late report is a report still, as long as nobody has rejected the request for it. */
    void fileReport(String number, @Nullable Long item, LocalDate day) {
        if (reportAskedOn == null || reportFiledOn != null || AdjudicationStatus.MOVES.ends(status)) {
            throw new StepRefused("adjudication.report-not-asked");
        }
        if (day.isBefore(reportAskedOn)) {
            throw new StepRefused("adjudication.report-before-asked", reportAskedOn);
        }
        reportFiledOn = day;
        reportNumber = number;
        reportItem = item;
    }

    void serve(LocalDate day) {
        refuseWhileStayed(AdjudicationStatus.SERVED);
        move(AdjudicationStatus.SERVED);
        servedOn = day;
    }

    void hear(LocalDate day) {
        refuseWhileStayed(AdjudicationStatus.HEARD);
        move(AdjudicationStatus.HEARD);
        hearingOn = day;
    }

    void stay(StayGround ground, String reason) {
        AdjudicationStatus before = status;
        move(AdjudicationStatus.STAYED);
        stayedFrom = before;
        stayGround = ground;
        note = reason;
    }

    /** Goes on where it stood still. */
    void resume() {
        AdjudicationStatus before = stayedFrom;
        if (status != AdjudicationStatus.STAYED || before == null) {
            throw new TransitionRefused(status, AdjudicationStatus.FILED);
        }
        move(before);
        stayedFrom = null;
        stayGround = null;
    }

    void decide(AdjudicationResult decided, String number, LocalDate day, String summary, Instant now) {
        move(AdjudicationStatus.DECIDED);
        result = decided;
        decisionNumber = number;
        decidedOn = day;
        ended(summary, now);
    }

    void settle(String summary, Instant now) {
        move(AdjudicationStatus.SETTLED);
        ended(summary, now);
    }

    /** That the time to complain is over is for the respondent to show, who has to know of the request. */
    void close(ClosingGround ground, String reason, Instant now) {
        if (ground == ClosingGround.LIMITATION && servedOn == null) {
            throw new StepRefused("adjudication.not-served");
        }
        move(AdjudicationStatus.WITHDRAWN);
        closingGround = ground;
        ended(reason, now);
    }

    /** Neither decided nor taken back: another body goes on. */
    void handOver(String reason, Instant now) {
        move(AdjudicationStatus.HANDED_OVER);
        ended(reason, now);
    }

    /** The moves out of standing still are there for {@link #resume} alone. */
    private void refuseWhileStayed(AdjudicationStatus to) {
        if (status == AdjudicationStatus.STAYED) {
            throw new TransitionRefused(status, to);
        }
    }

    private void move(AdjudicationStatus to) {
        status = AdjudicationStatus.MOVES.move(status, to);
    }

    private void ended(String why, Instant now) {
        note = why;
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

    public AdjudicationStatus status() {
        return status;
    }

    public @Nullable String caseNumber() {
        return caseNumber;
    }

    public @Nullable String panel() {
        return panel;
    }

    public @Nullable LocalDate filedOn() {
        return filedOn;
    }

    public @Nullable LocalDate servedOn() {
        return servedOn;
    }

    public @Nullable LocalDate hearingOn() {
        return hearingOn;
    }

    /** Null while it does not stand still. */
    public @Nullable StayGround stayGround() {
        return stayGround;
    }

    /** Empty unless it was demanded. */
    public Optional<EvaluationReport> report() {
        return reportAskedOn == null || reportUntil == null
                ? Optional.empty()
                : Optional.of(
                        new EvaluationReport(reportAskedOn, reportUntil, reportFiledOn, reportNumber, reportItem));
    }

    public @Nullable RefusalGround refusalGround() {
        return refusalGround;
    }

    public @Nullable ClosingGround closingGround() {
        return closingGround;
    }

    public @Nullable AdjudicationResult result() {
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
